// @generated from order_sync by `cargo xtask generate`. Not to be edited by hand.

//! Base API of order_sync.
//!
//! Tells AlipayHK about an order of the merchant.
//! Please also check the extra fields of each business scenario.
//!
//! `POST /api/open/alipay/v1/merchant/order/sync`
//!
//! Made from the page [Base API of order_sync](https://docs.alipay.hk/alipayhkdocs/hk/order_service/api-base).

pub mod coupon_with_code;
pub mod gift_card;
use alipayhk_runtime::{api, check, wire};

/// Tells AlipayHK about an order of the merchant.
/// Please also check the extra fields of each business scenario.
///
/// `POST /api/open/alipay/v1/merchant/order/sync`
///
/// Made from the page [Base API of order_sync](https://docs.alipay.hk/alipayhkdocs/hk/order_service/api-base).
pub const API: api::Api = api::Api {
    id: "order_sync",
    method: "POST",
    path: "/api/open/alipay/v1/merchant/order/sync",
    hosts: &[],
    repeatable: None,
    result: api::ResultNames {
        object: &["result"],
        code: &["resultCode"],
        status: &["resultStatus"],
        message: &["resultMessage"],
    },
};

impl api::ApiRequest for Request {
    type Response = Response;

    const API: &'static api::Api = &API;

    fn request_id(&self) -> Option<&str> {
        Some(&self.request_id)
    }

    fn validate(&self) -> Result<(), check::Violations> {
        check::validate(self)
    }
}

impl api::ApiResponse for Response {
    type Code = ResultCode;
    type Success = Success;

    fn into_success(self) -> Result<Success, check::Violations> {
        Self::into_success(self)
    }
}

/// A request as the page “Base API of order_sync” documents it.
///
/// `POST /api/open/alipay/v1/merchant/order/sync`
///
/// [`validate`](Self::validate) tells what the documentation forbids; nothing is checked on the way in or out.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    request_id: String,
    merchant_biz_no: String,
    order_status: String,
    user_id: Option<String>,
    open_id: Option<String>,
    merchant_biz_type: MerchantBizType,
    order_create_time: i64,
    order_modify_time: i64,
    merchant_account_id: Option<String>,
    merchant_id: Option<String>,
    tiny_app_id: Option<String>,
    undeclared: wire::Undeclared,
}

/// What every [`Request`] needs.
///
/// Page “Base API of order_sync”.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Your own ID of the order.
    /// Must be consistent, it names the same order in every update.
    ///
    /// At most 32 characters.
    ///
    /// `merchantBizNo` on the wire; page “Base API of order_sync”.
    pub merchant_biz_no: String,
    /// Where the order stands.
    /// The page of each scenario lists its own.
    ///
    /// At most 32 characters.
    ///
    /// `orderStatus` on the wire; page “Base API of order_sync”.
    pub order_status: String,
    /// Kind of order.
    ///
    /// `merchantBizType` on the wire; page “Base API of order_sync”.
    pub merchant_biz_type: MerchantBizType,
    /// Creation timestamp of the order's first event, should be consistent.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderCreateTime` on the wire; page “Base API of order_sync”.
    pub order_create_time: i64,
    /// Event timestamp by which updates are put in order, should be new for each update.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderModifyTime` on the wire; page “Base API of order_sync”.
    pub order_modify_time: i64,
    /// At least one of those that the documentation asks for.
    pub user: User,
}

impl Request {
    /// A value with all that is required; what is optional is set behind.
    pub fn new(required: Order) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.request_id = wire::fresh_id();
        this.merchant_biz_no = required.merchant_biz_no;
        this.order_status = required.order_status;
        this.merchant_biz_type = required.merchant_biz_type;
        this.order_create_time = required.order_create_time;
        this.order_modify_time = required.order_modify_time;
        match required.user {
            User::Id(given) => this.user_id = Some(given),
            User::OpenId(given) => this.open_id = Some(given),
            User::Both { user_id, open_id } => {
                this.user_id = Some(user_id);
                this.open_id = Some(open_id);
            }
        }
        this
    }
}

/// At least one of `userId`, `openId`, as the documentation asks for.
///
/// Page “Base API of order_sync”.
#[derive(Clone, Debug, PartialEq)]
pub enum User {
    /// AlipayHK's ID of the user.
    ///
    /// Sent as `userId`.
    Id(String),
    /// ID of the user's authorization for the merchant.
    ///
    /// Sent as `openId`.
    OpenId(String),
    /// Both of them.
    Both {
        /// Sent as `userId`.
        user_id: String,
        /// Sent as `openId`.
        open_id: String,
    },
}

impl Request {
    /// The next message about the same thing.
    ///
    /// Everything is kept but the request id, which is made anew, and `orderModifyTime`, which must grow: the platform orders messages by it.
    ///
    /// # Errors
    /// The time does not grow.
    pub fn next(&self, order_modify_time: i64) -> Result<Self, check::CannotFollow> {
        check::CannotFollow::check_time(self.order_modify_time, order_modify_time)?;
        let mut this = self.clone();
        this.request_id = wire::fresh_id();
        this.order_modify_time = order_modify_time;
        Ok(this)
    }
}

impl Request {
    /// A unique ID of this request: the 32 hex digits of a UUID, without hyphens.
    ///
    /// At most 32 characters.
    ///
    /// `requestId` on the wire; page “Base API of order_sync”.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// Your own ID of the order.
    /// Must be consistent, it names the same order in every update.
    ///
    /// At most 32 characters.
    ///
    /// `merchantBizNo` on the wire; page “Base API of order_sync”.
    pub fn merchant_biz_no(&self) -> &str {
        &self.merchant_biz_no
    }

    /// Where the order stands.
    /// The page of each scenario lists its own.
    ///
    /// At most 32 characters.
    ///
    /// `orderStatus` on the wire; page “Base API of order_sync”.
    pub fn order_status(&self) -> &str {
        &self.order_status
    }

    /// AlipayHK's ID of the user.
    ///
    /// At most 64 characters.
    ///
    /// `userId` on the wire; page “Base API of order_sync”.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// ID of the user's authorization for the merchant.
    ///
    /// At most 64 characters.
    ///
    /// `openId` on the wire; page “Base API of order_sync”.
    pub fn open_id(&self) -> Option<&str> {
        self.open_id.as_deref()
    }

    /// Kind of order.
    ///
    /// `merchantBizType` on the wire; page “Base API of order_sync”.
    pub fn merchant_biz_type(&self) -> &MerchantBizType {
        &self.merchant_biz_type
    }

    /// Creation timestamp of the order's first event, should be consistent.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderCreateTime` on the wire; page “Base API of order_sync”.
    pub fn order_create_time(&self) -> i64 {
        self.order_create_time
    }

    /// Event timestamp by which updates are put in order, should be new for each update.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderModifyTime` on the wire; page “Base API of order_sync”.
    pub fn order_modify_time(&self) -> i64 {
        self.order_modify_time
    }

    /// ID of the merchant below you, given by AlipayHK with the contract.
    /// Provide when you are not a direct merchant (i.e. ISV)
    ///
    /// At most 64 characters.
    ///
    /// `merchantAccountId` on the wire; page “Base API of order_sync”.
    pub fn merchant_account_id(&self) -> Option<&str> {
        self.merchant_account_id.as_deref()
    }

    /// ID of the merchant below you, given by AlipayHK with the contract.
    /// Provide when you are not a direct merchant (i.e. ISV)
    ///
    /// At most 64 characters.
    ///
    /// `merchantId` on the wire; page “Base API of order_sync”.
    #[deprecated = "the documentation calls `merchantId` deprecated"]
    pub fn merchant_id(&self) -> Option<&str> {
        self.merchant_id.as_deref()
    }

    /// The miniprogram's ID.
    ///
    /// `tinyAppId` on the wire; page “Base API of order_sync”.
    pub fn tiny_app_id(&self) -> Option<&str> {
        self.tiny_app_id.as_deref()
    }

    /// Sets [`merchantBizNo`](Self::merchant_biz_no).
    #[must_use]
    pub fn with_merchant_biz_no(mut self, merchant_biz_no: impl Into<String>) -> Self {
        self.merchant_biz_no = merchant_biz_no.into();
        self
    }

    /// Sets [`orderStatus`](Self::order_status).
    #[must_use]
    pub fn with_order_status(mut self, order_status: impl Into<String>) -> Self {
        self.order_status = order_status.into();
        self
    }

    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`openId`](Self::open_id).
    #[must_use]
    pub fn with_open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`merchantBizType`](Self::merchant_biz_type).
    #[must_use]
    pub fn with_merchant_biz_type(mut self, merchant_biz_type: MerchantBizType) -> Self {
        self.merchant_biz_type = merchant_biz_type;
        self
    }

    /// Sets [`orderCreateTime`](Self::order_create_time).
    #[must_use]
    pub fn with_order_create_time(mut self, order_create_time: i64) -> Self {
        self.order_create_time = order_create_time;
        self
    }

    /// Sets [`orderModifyTime`](Self::order_modify_time).
    #[must_use]
    pub fn with_order_modify_time(mut self, order_modify_time: i64) -> Self {
        self.order_modify_time = order_modify_time;
        self
    }

    /// Sets [`merchantAccountId`](Self::merchant_account_id).
    #[must_use]
    pub fn with_merchant_account_id(
        mut self,
        merchant_account_id: impl Into<String>,
    ) -> Self {
        self.merchant_account_id = Some(merchant_account_id.into());
        self
    }

    /// Sets [`merchantId`](Self::merchant_id).
    #[deprecated = "the documentation calls `merchantId` deprecated"]
    #[must_use]
    pub fn with_merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`tinyAppId`](Self::tiny_app_id).
    #[must_use]
    pub fn with_tiny_app_id(mut self, tiny_app_id: impl Into<String>) -> Self {
        self.tiny_app_id = Some(tiny_app_id.into());
        self
    }

    /// Reads the message from JSON. Nothing is checked but what reading needs.
    ///
    /// # Errors
    /// Text that is not JSON, or a member that is missing, stands twice or has another type than documented: the first
    /// one, with its place.
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, wire::ReadError> {
        wire::from_json(json.as_ref())
    }

    /// Writes the message as JSON. Undeclared members are written back.
    pub fn to_json(&self) -> String {
        wire::to_json(self)
    }

    /// Checks the message against the documentation.
    ///
    /// # Errors
    /// All violations, each with its place, its rule and a sentence for people.
    pub fn validate(&self) -> Result<(), check::Violations> {
        check::validate(self)
    }

    /// Whether the message violates nothing. Allocates nothing.
    pub fn is_valid(&self) -> bool {
        check::is_valid(self)
    }

    /// The JSON Pointers of all members that the documentation does not declare, at any depth.
    pub fn undeclared(&self) -> Vec<String> {
        check::undeclared(self)
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for Request {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::required("requestId"),
        wire::FieldInfo::required("merchantBizNo"),
        wire::FieldInfo::required("orderStatus"),
        wire::FieldInfo::optional("userId"),
        wire::FieldInfo::optional("openId"),
        wire::FieldInfo::required("merchantBizType"),
        wire::FieldInfo::required("orderCreateTime"),
        wire::FieldInfo::required("orderModifyTime"),
        wire::FieldInfo::optional("merchantAccountId"),
        wire::FieldInfo::optional("merchantId"),
        wire::FieldInfo::optional("tinyAppId"),
    ];

    fn blank() -> Self {
        Self {
            request_id: wire::Blank::blank(),
            merchant_biz_no: wire::Blank::blank(),
            order_status: wire::Blank::blank(),
            user_id: wire::Blank::blank(),
            open_id: wire::Blank::blank(),
            merchant_biz_type: wire::Blank::blank(),
            order_create_time: wire::Blank::blank(),
            order_modify_time: wire::Blank::blank(),
            merchant_account_id: wire::Blank::blank(),
            merchant_id: wire::Blank::blank(),
            tiny_app_id: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "requestId" => Some(0),
            "merchantBizNo" => Some(1),
            "orderStatus" => Some(2),
            "userId" => Some(3),
            "openId" => Some(4),
            "merchantBizType" => Some(5),
            "orderCreateTime" => Some(6),
            "orderModifyTime" => Some(7),
            "merchantAccountId" => Some(8),
            "merchantId" => Some(9),
            "tinyAppId" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.request_id),
            1 => member.read(&mut self.merchant_biz_no),
            2 => member.read(&mut self.order_status),
            3 => member.read_optional(&mut self.user_id),
            4 => member.read_optional(&mut self.open_id),
            5 => member.read(&mut self.merchant_biz_type),
            6 => member.read(&mut self.order_create_time),
            7 => member.read(&mut self.order_modify_time),
            8 => member.read_optional(&mut self.merchant_account_id),
            9 => member.read_optional(&mut self.merchant_id),
            10 => member.read_optional(&mut self.tiny_app_id),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("requestId", &self.request_id)?;
        members.write("merchantBizNo", &self.merchant_biz_no)?;
        members.write("orderStatus", &self.order_status)?;
        members.write_optional("userId", &self.user_id)?;
        members.write_optional("openId", &self.open_id)?;
        members.write("merchantBizType", &self.merchant_biz_type)?;
        members.write("orderCreateTime", &self.order_create_time)?;
        members.write("orderModifyTime", &self.order_modify_time)?;
        members.write_optional("merchantAccountId", &self.merchant_account_id)?;
        members.write_optional("merchantId", &self.merchant_id)?;
        members.write_optional("tinyAppId", &self.tiny_app_id)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(Request);

impl check::Checked for Request {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.text(
            at,
            "requestId",
            Some(self.request_id.as_str()),
            &[check::Limit::MaxLength(32)],
        );
        walk.text(
            at,
            "merchantBizNo",
            Some(self.merchant_biz_no.as_str()),
            &[check::Limit::MaxLength(32)],
        );
        walk.text(
            at,
            "orderStatus",
            Some(self.order_status.as_str()),
            &[check::Limit::MaxLength(32)],
        );
        walk.text(at, "userId", self.user_id.as_deref(), &[check::Limit::MaxLength(64)]);
        walk.text(at, "openId", self.open_id.as_deref(), &[check::Limit::MaxLength(64)]);
        walk.listed(at, "merchantBizType", Some(&self.merchant_biz_type));
        walk.integer(at, "orderCreateTime", Some(self.order_create_time), &[]);
        walk.integer(at, "orderModifyTime", Some(self.order_modify_time), &[]);
        walk.text(
            at,
            "merchantAccountId",
            self.merchant_account_id.as_deref(),
            &[check::Limit::MaxLength(64)],
        );
        walk.text(
            at,
            "merchantId",
            self.merchant_id.as_deref(),
            &[check::Limit::MaxLength(64)],
        );
        walk.any_of(
            at,
            &["userId", "openId"],
            self.user_id.is_some() || self.open_id.is_some(),
            "",
        );
    }
}

/// The values of `/merchantBizType`.
///
/// Page “Base API of order_sync”, “Coupon with Code”, “Gift Card”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantBizType {
    /// Tickets for admission.
    ///
    /// `PASS_TICKET` on the wire.
    PassTicket,
    /// Voucher that is deducted by itself inside the AlipayHK app.
    ///
    /// `ALIPAY_COUPON` on the wire.
    AlipayCoupon,
    /// Coupon whose code is scanned or typed.
    ///
    /// `GIFT_CARD_COUPON` on the wire.
    GiftCardCoupon,
    /// Charging of electric cars.
    ///
    /// `CHARGING_PILE` on the wire.
    ChargingPile,
    /// Cinema tickets.
    ///
    /// `MOVIE_TICKET` on the wire.
    MovieTicket,
    /// Place in a queue.
    ///
    /// `LINE_UP` on the wire.
    LineUp,
    /// Rides ordered by app.
    ///
    /// `RIDE_HAILING` on the wire.
    RideHailing,
    /// Order that the customer collects.
    ///
    /// `SELF_PICK` on the wire.
    SelfPick,
    /// Tickets for trains.
    ///
    /// `TRAIN_TICKET` on the wire.
    TrainTicket,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for MerchantBizType {
    const LISTED: &'static [&'static str] = &[
        "PASS_TICKET",
        "ALIPAY_COUPON",
        "GIFT_CARD_COUPON",
        "CHARGING_PILE",
        "MOVIE_TICKET",
        "LINE_UP",
        "RIDE_HAILING",
        "SELF_PICK",
        "TRAIN_TICKET",
    ];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "PASS_TICKET" => Some(Self::PassTicket),
            "ALIPAY_COUPON" => Some(Self::AlipayCoupon),
            "GIFT_CARD_COUPON" => Some(Self::GiftCardCoupon),
            "CHARGING_PILE" => Some(Self::ChargingPile),
            "MOVIE_TICKET" => Some(Self::MovieTicket),
            "LINE_UP" => Some(Self::LineUp),
            "RIDE_HAILING" => Some(Self::RideHailing),
            "SELF_PICK" => Some(Self::SelfPick),
            "TRAIN_TICKET" => Some(Self::TrainTicket),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::PassTicket => "PASS_TICKET",
            Self::AlipayCoupon => "ALIPAY_COUPON",
            Self::GiftCardCoupon => "GIFT_CARD_COUPON",
            Self::ChargingPile => "CHARGING_PILE",
            Self::MovieTicket => "MOVIE_TICKET",
            Self::LineUp => "LINE_UP",
            Self::RideHailing => "RIDE_HAILING",
            Self::SelfPick => "SELF_PICK",
            Self::TrainTicket => "TRAIN_TICKET",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(MerchantBizType);

/// A response as the page “Base API of order_sync” documents it.
///
/// Every field but the result may be missing, since an answer that tells of a failure has no others; [`into_success`](Self::into_success) gives plain ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    result: ResponseResult,
    order_id: Option<String>,
    order_status: Option<String>,
    undeclared: wire::Undeclared,
}

impl Response {
    /// Metadata that tells what became of the request.
    ///
    /// `result` on the wire; page “Base API of order_sync”.
    pub fn result(&self) -> &ResponseResult {
        &self.result
    }

    /// AlipayHK's ID of the order.
    ///
    /// At most 128 characters.
    ///
    /// `orderId` on the wire; page “Base API of order_sync”.
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }

    /// Status that the order has in AlipayHK.
    ///
    /// At most 64 characters.
    ///
    /// `orderStatus` on the wire; page “Base API of order_sync”.
    pub fn order_status(&self) -> Option<&str> {
        self.order_status.as_deref()
    }

    /// The response as a success: what a success must have is plain.
    ///
    /// # Errors
    /// The result's status is not `S`, or something that a success must have is missing: all violations.
    pub fn into_success(self) -> Result<Success, check::Violations> {
        let status = Some(&self.result.result_status);
        let taking = check::Taking::from_status("/result/resultStatus", status);
        let success = Success {
            result: self.result,
            order_id: self.order_id,
            order_status: self.order_status,
            undeclared: self.undeclared,
        };
        taking.finish(success)
    }

    /// Reads the message from JSON. Nothing is checked but what reading needs.
    ///
    /// # Errors
    /// Text that is not JSON, or a member that is missing, stands twice or has another type than documented: the first
    /// one, with its place.
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, wire::ReadError> {
        wire::from_json(json.as_ref())
    }

    /// Writes the message as JSON. Undeclared members are written back.
    pub fn to_json(&self) -> String {
        wire::to_json(self)
    }

    /// Checks the message against the documentation.
    ///
    /// # Errors
    /// All violations, each with its place, its rule and a sentence for people.
    pub fn validate(&self) -> Result<(), check::Violations> {
        check::validate(self)
    }

    /// Whether the message violates nothing. Allocates nothing.
    pub fn is_valid(&self) -> bool {
        check::is_valid(self)
    }

    /// The JSON Pointers of all members that the documentation does not declare, at any depth.
    pub fn undeclared(&self) -> Vec<String> {
        check::undeclared(self)
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for Response {
    const NULLS: wire::Nulls = wire::Nulls::Absent;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::required("result"),
        wire::FieldInfo::optional("orderId"),
        wire::FieldInfo::optional("orderStatus"),
    ];

    fn blank() -> Self {
        Self {
            result: wire::Blank::blank(),
            order_id: wire::Blank::blank(),
            order_status: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "result" => Some(0),
            "orderId" => Some(1),
            "orderStatus" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.result),
            1 => member.read_optional(&mut self.order_id),
            2 => member.read_optional(&mut self.order_status),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("result", &self.result)?;
        members.write_optional("orderId", &self.order_id)?;
        members.write_optional("orderStatus", &self.order_status)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(Response);

impl check::Checked for Response {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.object(at, "result", Some(&self.result));
        walk.text(
            at,
            "orderId",
            self.order_id.as_deref(),
            &[check::Limit::MaxLength(128)],
        );
        walk.text(
            at,
            "orderStatus",
            self.order_status.as_deref(),
            &[check::Limit::MaxLength(64)],
        );
    }
}

/// A response of status `S` of the page “Base API of order_sync”: what it must have is there.
///
/// Made by [`Response::into_success`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// Metadata that tells what became of the request.
    ///
    /// `result` on the wire; page “Base API of order_sync”.
    pub result: ResponseResult,
    /// AlipayHK's ID of the order.
    ///
    /// At most 128 characters.
    ///
    /// `orderId` on the wire; page “Base API of order_sync”.
    pub order_id: Option<String>,
    /// Status that the order has in AlipayHK.
    ///
    /// At most 64 characters.
    ///
    /// `orderStatus` on the wire; page “Base API of order_sync”.
    pub order_status: Option<String>,
    /// The members that the documentation does not declare, as they were read.
    pub undeclared: wire::Undeclared,
}

/// The value of `/result`.
///
/// `/result` in the response; page “Base API of order_sync”, “Coupon with Code”, “Gift Card”.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseResult {
    result_code: ResultCode,
    result_status: api::ResultStatus,
    result_message: Option<String>,
    undeclared: wire::Undeclared,
}

impl ResponseResult {
    /// Code of the result, for troubleshooting.
    ///
    /// At most 64 characters.
    ///
    /// `resultCode` on the wire; page “Base API of order_sync”, “Coupon with Code”, “Gift Card”.
    pub fn result_code(&self) -> &ResultCode {
        &self.result_code
    }

    /// What became of the request.
    ///
    /// At most 2 characters.
    ///
    /// `resultStatus` on the wire; page “Base API of order_sync”, “Coupon with Code”, “Gift Card”.
    pub fn result_status(&self) -> &api::ResultStatus {
        &self.result_status
    }

    /// What the result says.
    ///
    /// At most 256 characters.
    ///
    /// `resultMessage` on the wire; page “Base API of order_sync”, “Coupon with Code”, “Gift Card”.
    pub fn result_message(&self) -> Option<&str> {
        self.result_message.as_deref()
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for ResponseResult {
    const NULLS: wire::Nulls = wire::Nulls::Absent;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::required("resultCode"),
        wire::FieldInfo::required("resultStatus"),
        wire::FieldInfo::optional("resultMessage"),
    ];

    fn blank() -> Self {
        Self {
            result_code: wire::Blank::blank(),
            result_status: wire::Blank::blank(),
            result_message: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "resultCode" => Some(0),
            "resultStatus" => Some(1),
            "resultMessage" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.result_code),
            1 => member.read(&mut self.result_status),
            2 => member.read_optional(&mut self.result_message),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("resultCode", &self.result_code)?;
        members.write("resultStatus", &self.result_status)?;
        members.write_optional("resultMessage", &self.result_message)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(ResponseResult);

impl check::Checked for ResponseResult {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.text(
            at,
            "resultCode",
            Some(self.result_code.as_str()),
            &[check::Limit::MaxLength(64)],
        );
        walk.text(
            at,
            "resultStatus",
            Some(self.result_status.as_str()),
            &[check::Limit::MaxLength(2)],
        );
        walk.text(
            at,
            "resultMessage",
            self.result_message.as_deref(),
            &[check::Limit::MaxLength(256)],
        );
    }
}

/// The result codes of the API, and those that the gateway answers with on any API.
///
/// Page “Base API of order_sync”, “Coupon with Code”, “Gift Card”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultCode {
    /// Success
    ///
    /// `SUCCESS` on the wire.
    Success,
    /// The request is wrong, mostly a parameter is missing.
    ///
    /// `PARAM_ILLEGAL` on the wire.
    ParamIllegal,
    /// “Base API of order_sync”: The status does not fit, please refer to the page of the scenario.
    ///
    /// “Coupon with Code”, “Gift Card”: The status does not fit. It is unknown or the order cannot move to it from where it stands
    ///
    /// `ORDER_STATUS_INVALID` on the wire.
    OrderStatusInvalid,
    /// “Base API of order_sync”: Unknown failure, please retry. The page says F; it is read as U, unknown, which is the careful reading.
    ///
    /// “Coupon with Code”, “Gift Card”: Unknown failure. Try again later & then ask AlipayHK
    ///
    /// `UNKNOWN_EXCEPTION` on the wire.
    UnknownException,
    /// “Base API of order_sync”: The service cannot be used, please ask support.
    ///
    /// “Coupon with Code”, “Gift Card”: The service cannot be used. eg: The merchant has not joined & the API is down
    ///
    /// `UN_SUPPORT_BUSINESS` on the wire.
    UnSupportBusiness,
    /// The gateway knows no key for this client and key version.
    ///
    /// The gateway answers so on any API.
    ///
    /// `KEY_NOT_FOUND` on the wire.
    KeyNotFound,
    /// The client may not call this API.
    ///
    /// The gateway answers so on any API.
    ///
    /// `ACCESS_DENIED` on the wire.
    AccessDenied,
    /// There is no API at this path, or it is not active.
    ///
    /// The gateway answers so on any API.
    ///
    /// `INVALID_API` on the wire.
    InvalidApi,
    /// The client id is unknown.
    ///
    /// The gateway answers so on any API.
    ///
    /// `INVALID_CLIENT` on the wire.
    InvalidClient,
    /// The signature does not fit the message.
    ///
    /// The gateway answers so on any API.
    ///
    /// `INVALID_SIGNATURE` on the wire.
    InvalidSignature,
    /// The API takes another HTTP method.
    ///
    /// The gateway answers so on any API.
    ///
    /// `METHOD_NOT_SUPPORTED` on the wire.
    MethodNotSupported,
    /// The API takes another content type.
    ///
    /// The gateway answers so on any API.
    ///
    /// `MEDIA_TYPE_NOT_ACCEPTABLE` on the wire.
    MediaTypeNotAcceptable,
    /// Too many requests at once.
    ///
    /// The gateway answers so on any API.
    ///
    /// `REQUEST_TRAFFIC_EXCEED_LIMIT` on the wire.
    RequestTrafficExceedLimit,
    /// The gateway could not process the request.
    ///
    /// The gateway answers so on any API.
    ///
    /// `PROCESS_FAIL` on the wire.
    ProcessFail,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for ResultCode {
    const LISTED: &'static [&'static str] = &[
        "SUCCESS",
        "PARAM_ILLEGAL",
        "ORDER_STATUS_INVALID",
        "UNKNOWN_EXCEPTION",
        "UN_SUPPORT_BUSINESS",
        "KEY_NOT_FOUND",
        "ACCESS_DENIED",
        "INVALID_API",
        "INVALID_CLIENT",
        "INVALID_SIGNATURE",
        "METHOD_NOT_SUPPORTED",
        "MEDIA_TYPE_NOT_ACCEPTABLE",
        "REQUEST_TRAFFIC_EXCEED_LIMIT",
        "PROCESS_FAIL",
    ];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "SUCCESS" => Some(Self::Success),
            "PARAM_ILLEGAL" => Some(Self::ParamIllegal),
            "ORDER_STATUS_INVALID" => Some(Self::OrderStatusInvalid),
            "UNKNOWN_EXCEPTION" => Some(Self::UnknownException),
            "UN_SUPPORT_BUSINESS" => Some(Self::UnSupportBusiness),
            "KEY_NOT_FOUND" => Some(Self::KeyNotFound),
            "ACCESS_DENIED" => Some(Self::AccessDenied),
            "INVALID_API" => Some(Self::InvalidApi),
            "INVALID_CLIENT" => Some(Self::InvalidClient),
            "INVALID_SIGNATURE" => Some(Self::InvalidSignature),
            "METHOD_NOT_SUPPORTED" => Some(Self::MethodNotSupported),
            "MEDIA_TYPE_NOT_ACCEPTABLE" => Some(Self::MediaTypeNotAcceptable),
            "REQUEST_TRAFFIC_EXCEED_LIMIT" => Some(Self::RequestTrafficExceedLimit),
            "PROCESS_FAIL" => Some(Self::ProcessFail),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::ParamIllegal => "PARAM_ILLEGAL",
            Self::OrderStatusInvalid => "ORDER_STATUS_INVALID",
            Self::UnknownException => "UNKNOWN_EXCEPTION",
            Self::UnSupportBusiness => "UN_SUPPORT_BUSINESS",
            Self::KeyNotFound => "KEY_NOT_FOUND",
            Self::AccessDenied => "ACCESS_DENIED",
            Self::InvalidApi => "INVALID_API",
            Self::InvalidClient => "INVALID_CLIENT",
            Self::InvalidSignature => "INVALID_SIGNATURE",
            Self::MethodNotSupported => "METHOD_NOT_SUPPORTED",
            Self::MediaTypeNotAcceptable => "MEDIA_TYPE_NOT_ACCEPTABLE",
            Self::RequestTrafficExceedLimit => "REQUEST_TRAFFIC_EXCEED_LIMIT",
            Self::ProcessFail => "PROCESS_FAIL",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(ResultCode);

impl ResultCode {
    /// What the code stands for; nothing for a code that is not listed.
    pub fn status(&self) -> Option<api::ResultStatus> {
        match self {
            Self::Success => Some(api::ResultStatus::Success),
            Self::ParamIllegal
            | Self::OrderStatusInvalid
            | Self::UnSupportBusiness
            | Self::KeyNotFound
            | Self::AccessDenied
            | Self::InvalidApi
            | Self::InvalidClient
            | Self::InvalidSignature
            | Self::MethodNotSupported
            | Self::MediaTypeNotAcceptable
            | Self::ProcessFail => Some(api::ResultStatus::Failed),
            Self::UnknownException | Self::RequestTrafficExceedLimit => {
                Some(api::ResultStatus::Unknown)
            }
            Self::Unlisted(_) => None,
        }
    }
}

impl api::ResultCode for ResultCode {
    fn as_str(&self) -> &str {
        wire::OpenEnum::as_str(self)
    }

    fn status(&self) -> Option<api::ResultStatus> {
        ResultCode::status(self)
    }
}

/// The value of `/amount`, `/payAmount`.
///
/// `/amount`, `/payAmount` in the request; page “Coupon with Code”, “Gift Card”.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    value: String,
    currency: String,
    undeclared: wire::Undeclared,
}

impl Amount {
    /// A value with all that is required; what is optional is set behind.
    pub fn new(value: impl Into<String>, currency: impl Into<String>) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.value = value.into();
        this.currency = currency.into();
        this
    }
}

impl Amount {
    /// Value in cents.
    ///
    /// Matches `^[0-9]+$`.
    ///
    /// `value` on the wire; page “Coupon with Code”, “Gift Card”.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// A 3-letter ISO 4217 currency code, i.e. HKD
    ///
    /// Matches `^[A-Z]{3}$`.
    ///
    /// `currency` on the wire; page “Coupon with Code”, “Gift Card”.
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`currency`](Self::currency).
    #[must_use]
    pub fn with_currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = currency.into();
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for Amount {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::required("value"),
        wire::FieldInfo::required("currency"),
    ];

    fn blank() -> Self {
        Self {
            value: wire::Blank::blank(),
            currency: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "value" => Some(0),
            "currency" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.value),
            1 => member.read(&mut self.currency),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("value", &self.value)?;
        members.write("currency", &self.currency)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(Amount);

impl check::Checked for Amount {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.text(
            at,
            "value",
            Some(self.value.as_str()),
            &[
                check::Limit::Pattern(
                    &check::Pattern {
                        expression: "^[0-9]+$",
                        parts: &[
                            check::Part {
                                class: &[('0', '9')],
                                least: 1,
                                most: usize::MAX,
                            },
                        ],
                    },
                ),
            ],
        );
        walk.text(
            at,
            "currency",
            Some(self.currency.as_str()),
            &[
                check::Limit::Pattern(
                    &check::Pattern {
                        expression: "^[A-Z]{3}$",
                        parts: &[
                            check::Part {
                                class: &[('A', 'Z')],
                                least: 3,
                                most: 3,
                            },
                        ],
                    },
                ),
            ],
        );
    }
}
