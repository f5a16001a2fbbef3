// @generated from order_sync.coupon_with_code by `cargo xtask generate`. Not to be edited by hand.

//! Coupon with Code.
//!
//! This page adds what a coupon with a code needs.
//! Below are the fields this scenario adds.
//!
//! `POST /api/open/alipay/v1/merchant/order/sync`
//!
//! Made from the page [Coupon with Code](https://docs.alipay.hk/alipayhkdocs/helpcenter/detail?pageId=f313043b-2d28-4b5a-b661-5931ece3d57c).

use alipayhk_runtime::{api, check, wire};

pub use super::{MerchantBizType, Amount, ResponseResult, ResultCode, User};

/// This page adds what a coupon with a code needs.
/// Below are the fields this scenario adds.
///
/// `POST /api/open/alipay/v1/merchant/order/sync`
///
/// Made from the page [Coupon with Code](https://docs.alipay.hk/alipayhkdocs/helpcenter/detail?pageId=f313043b-2d28-4b5a-b661-5931ece3d57c).
pub const API: api::Api = api::Api {
    id: "order_sync.coupon_with_code",
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

/// A request as the page “Coupon with Code” documents it.
///
/// `POST /api/open/alipay/v1/merchant/order/sync`
///
/// [`validate`](Self::validate) tells what the documentation forbids; nothing is checked on the way in or out.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    request_id: String,
    merchant_biz_no: String,
    order_status: OrderStatus,
    user_id: Option<String>,
    open_id: Option<String>,
    merchant_biz_type: MerchantBizType,
    order_create_time: i64,
    order_modify_time: i64,
    merchant_account_id: Option<String>,
    merchant_id: Option<String>,
    tiny_app_id: Option<String>,
    trade_no: Option<String>,
    amount: Option<Amount>,
    pay_amount: Option<Amount>,
    ext_info: ExtInfo,
    undeclared: wire::Undeclared,
}

/// What every [`Request`] needs.
///
/// Page “Coupon with Code”.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Your own ID of the order.
    /// Must be consistent, it names the same order in every update.
    ///
    /// At most 32 characters.
    ///
    /// `merchantBizNo` on the wire; page “Coupon with Code”.
    pub merchant_biz_no: String,
    /// Creation timestamp of the order's first event, should be consistent.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderCreateTime` on the wire; page “Coupon with Code”.
    pub order_create_time: i64,
    /// Event timestamp by which updates are put in order, should be new for each update.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderModifyTime` on the wire; page “Coupon with Code”.
    pub order_modify_time: i64,
    /// Ext info; the page says no more of it.
    ///
    /// `extInfo` on the wire; page “Coupon with Code”.
    pub ext_info: ExtInfo,
    /// At least one of those that the documentation asks for.
    pub user: User,
}

impl Request {
    /// A message of status `TICKETED`.
    ///
    /// When the coupon is handed out.
    pub fn ticketed(required: Order, status: Ticketed) -> Self {
        let mut this = Self::of_status(required, OrderStatus::Ticketed);
        this.set_ticketed(status);
        this
    }

    fn set_ticketed(&mut self, status: Ticketed) {
        self.ext_info.code_info = Some(status.code_info);
        self.ext_info.template_code = Some(status.template_code);
        self.ext_info.available_time = Some(status.available_time);
        self.ext_info.expired_time = Some(status.expired_time);
    }

    /// A message of status `REFUNDED`.
    ///
    /// When the money is given back.
    ///
    /// In the card wallet: The coupon goes away.
    pub fn refunded(required: Order) -> Self {
        Self::of_status(required, OrderStatus::Refunded)
    }

    /// A message of status `USED`.
    ///
    /// When the coupon is redeemed.
    ///
    /// In the card wallet: The coupon is shown as USED.
    pub fn used(required: Order) -> Self {
        Self::of_status(required, OrderStatus::Used)
    }

    fn of_status(required: Order, status: OrderStatus) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.request_id = wire::fresh_id();
        this.merchant_biz_type = MerchantBizType::GiftCardCoupon;
        this.merchant_biz_no = required.merchant_biz_no;
        this.order_create_time = required.order_create_time;
        this.order_modify_time = required.order_modify_time;
        this.ext_info = required.ext_info;
        match required.user {
            User::Id(given) => this.user_id = Some(given),
            User::OpenId(given) => this.open_id = Some(given),
            User::Both { user_id, open_id } => {
                this.user_id = Some(user_id);
                this.open_id = Some(open_id);
            }
        }
        this.order_status = status;
        this
    }
}

/// What a [`Request`] of status `TICKETED` needs besides.
///
/// Page “Coupon with Code”.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticketed {
    /// An object with the code that is shown.
    ///
    /// Required when orderStatus is TICKETED.
    ///
    /// `code_info` on the wire; page “Coupon with Code”.
    pub code_info: CodeInfo,
    /// ID of the template, given by AlipayHK.
    ///
    /// Required when orderStatus is TICKETED.
    ///
    /// `template_code` on the wire; page “Coupon with Code”.
    pub template_code: String,
    /// Datetime from which the notification / ticket is shown, in milliseconds.
    ///
    /// Required when orderStatus is TICKETED. Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `available_time` on the wire; page “Coupon with Code”.
    pub available_time: i64,
    /// Datetime until which the notification / ticket is shown, in milliseconds.
    ///
    /// Required when orderStatus is TICKETED. Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `expired_time` on the wire; page “Coupon with Code”.
    pub expired_time: i64,
}

impl Request {
    /// The next message about the same order, waiting for its status.
    ///
    /// Everything is kept but the request id, which is made anew, and `orderModifyTime`, which must grow: the platform orders messages by it.
    ///
    /// # Errors
    /// The time does not grow.
    pub fn next(&self, order_modify_time: i64) -> Result<Next, check::CannotFollow> {
        check::CannotFollow::check_time(self.order_modify_time, order_modify_time)?;
        let mut this = self.clone();
        this.request_id = wire::fresh_id();
        this.order_modify_time = order_modify_time;
        Ok(Next { message: this })
    }
}

/// The next message about an order, waiting for its status. See [`Request::next`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Next {
    message: Request,
}

impl Next {
    /// The message with status `TICKETED`.
    ///
    /// # Errors
    /// The status cannot follow the one before.
    pub fn ticketed(self, status: Ticketed) -> Result<Request, check::CannotFollow> {
        let mut message = self.reach(OrderStatus::Ticketed)?;
        message.set_ticketed(status);
        Ok(message)
    }

    /// The message with status `REFUNDED`.
    ///
    /// # Errors
    /// The status cannot follow the one before.
    pub fn refunded(self) -> Result<Request, check::CannotFollow> {
        self.reach(OrderStatus::Refunded)
    }

    /// The message with status `USED`.
    ///
    /// # Errors
    /// The status cannot follow the one before.
    pub fn used(self) -> Result<Request, check::CannotFollow> {
        self.reach(OrderStatus::Used)
    }

    fn reach(mut self, status: OrderStatus) -> Result<Request, check::CannotFollow> {
        if !status.can_follow(&self.message.order_status) {
            return Err(
                check::CannotFollow::status(
                    self.message.order_status.as_str(),
                    status.as_str(),
                ),
            );
        }
        self.message.order_status = status;
        Ok(self.message)
    }
}

impl Request {
    /// A unique ID of this request: the 32 hex digits of a UUID, without hyphens.
    ///
    /// At most 32 characters.
    ///
    /// `requestId` on the wire; page “Coupon with Code”.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// Your own ID of the order.
    /// Must be consistent, it names the same order in every update.
    ///
    /// At most 32 characters.
    ///
    /// `merchantBizNo` on the wire; page “Coupon with Code”.
    pub fn merchant_biz_no(&self) -> &str {
        &self.merchant_biz_no
    }

    /// Where the order stands.
    /// The page of each scenario lists its own.
    ///
    /// At most 32 characters.
    ///
    /// `orderStatus` on the wire; page “Coupon with Code”.
    pub fn order_status(&self) -> &OrderStatus {
        &self.order_status
    }

    /// AlipayHK's ID of the user.
    ///
    /// At most 64 characters.
    ///
    /// `userId` on the wire; page “Coupon with Code”.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// ID of the user's authorization for the merchant.
    ///
    /// At most 64 characters.
    ///
    /// `openId` on the wire; page “Coupon with Code”.
    pub fn open_id(&self) -> Option<&str> {
        self.open_id.as_deref()
    }

    /// Kind of order.
    ///
    /// `merchantBizType` on the wire; page “Coupon with Code”.
    pub fn merchant_biz_type(&self) -> &MerchantBizType {
        &self.merchant_biz_type
    }

    /// Creation timestamp of the order's first event, should be consistent.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderCreateTime` on the wire; page “Coupon with Code”.
    pub fn order_create_time(&self) -> i64 {
        self.order_create_time
    }

    /// Event timestamp by which updates are put in order, should be new for each update.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderModifyTime` on the wire; page “Coupon with Code”.
    pub fn order_modify_time(&self) -> i64 {
        self.order_modify_time
    }

    /// ID of the merchant below you, given by AlipayHK with the contract.
    /// Provide when you are not a direct merchant (i.e. ISV)
    ///
    /// At most 64 characters.
    ///
    /// `merchantAccountId` on the wire; page “Coupon with Code”.
    pub fn merchant_account_id(&self) -> Option<&str> {
        self.merchant_account_id.as_deref()
    }

    /// ID of the merchant below you, given by AlipayHK with the contract.
    /// Provide when you are not a direct merchant (i.e. ISV)
    ///
    /// At most 64 characters.
    ///
    /// `merchantId` on the wire; page “Coupon with Code”.
    #[deprecated = "the documentation calls `merchantId` deprecated"]
    pub fn merchant_id(&self) -> Option<&str> {
        self.merchant_id.as_deref()
    }

    /// The miniprogram's ID.
    ///
    /// `tinyAppId` on the wire; page “Coupon with Code”.
    pub fn tiny_app_id(&self) -> Option<&str> {
        self.tiny_app_id.as_deref()
    }

    /// Alipay's number of the transaction.
    ///
    /// `tradeNo` on the wire; page “Coupon with Code”.
    pub fn trade_no(&self) -> Option<&str> {
        self.trade_no.as_deref()
    }

    /// What the order costs before deductions.
    ///
    /// `amount` on the wire; page “Coupon with Code”.
    pub fn amount(&self) -> Option<&Amount> {
        self.amount.as_ref()
    }

    /// What the user really paid for the order.
    ///
    /// `payAmount` on the wire; page “Coupon with Code”.
    pub fn pay_amount(&self) -> Option<&Amount> {
        self.pay_amount.as_ref()
    }

    /// Ext info; the page says no more of it.
    ///
    /// `extInfo` on the wire; page “Coupon with Code”.
    pub fn ext_info(&self) -> &ExtInfo {
        &self.ext_info
    }

    /// Sets [`merchantBizNo`](Self::merchant_biz_no).
    #[must_use]
    pub fn with_merchant_biz_no(mut self, merchant_biz_no: impl Into<String>) -> Self {
        self.merchant_biz_no = merchant_biz_no.into();
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

    /// Sets [`tradeNo`](Self::trade_no).
    #[must_use]
    pub fn with_trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, amount: Amount) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets [`payAmount`](Self::pay_amount).
    #[must_use]
    pub fn with_pay_amount(mut self, pay_amount: Amount) -> Self {
        self.pay_amount = Some(pay_amount);
        self
    }

    /// Sets [`extInfo`](Self::ext_info).
    #[must_use]
    pub fn with_ext_info(mut self, ext_info: ExtInfo) -> Self {
        self.ext_info = ext_info;
        self
    }

    /// Sets the status and nothing else. Unchecked: what the new status requires may be missing, and
    /// [`validate`](Self::validate) tells so. The constructors and [`next`](Self::next) leave nothing out.
    #[must_use]
    pub fn with_status(mut self, status: OrderStatus) -> Self {
        self.order_status = status;
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
        wire::FieldInfo::optional("tradeNo"),
        wire::FieldInfo::optional("amount"),
        wire::FieldInfo::optional("payAmount"),
        wire::FieldInfo::required("extInfo"),
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
            trade_no: wire::Blank::blank(),
            amount: wire::Blank::blank(),
            pay_amount: wire::Blank::blank(),
            ext_info: wire::Blank::blank(),
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
            "tradeNo" => Some(11),
            "amount" => Some(12),
            "payAmount" => Some(13),
            "extInfo" => Some(14),
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
            11 => member.read_optional(&mut self.trade_no),
            12 => member.read_optional(&mut self.amount),
            13 => member.read_optional(&mut self.pay_amount),
            14 => member.read(&mut self.ext_info),
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
        members.write_optional("tradeNo", &self.trade_no)?;
        members.write_optional("amount", &self.amount)?;
        members.write_optional("payAmount", &self.pay_amount)?;
        members.write("extInfo", &self.ext_info)?;
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
        walk.listed(at, "orderStatus", Some(&self.order_status));
        walk.text(at, "userId", self.user_id.as_deref(), &[check::Limit::MaxLength(64)]);
        walk.text(at, "openId", self.open_id.as_deref(), &[check::Limit::MaxLength(64)]);
        walk.constant(
            at,
            "merchantBizType",
            Some(self.merchant_biz_type.as_str()),
            "GIFT_CARD_COUPON",
        );
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
        walk.object(at, "amount", self.amount.as_ref());
        walk.object(at, "payAmount", self.pay_amount.as_ref());
        walk.object(at, "extInfo", Some(&self.ext_info));
        if matches!(self.order_status, OrderStatus::Ticketed) {
            let (value, at) = (&self.ext_info, &at.member("extInfo"));
            walk.require(
                at,
                "code_info",
                value.code_info.is_some(),
                "orderStatus is TICKETED",
            );
            walk.require(
                at,
                "template_code",
                value.template_code.is_some(),
                "orderStatus is TICKETED",
            );
            walk.require(
                at,
                "available_time",
                value.available_time.is_some(),
                "orderStatus is TICKETED",
            );
            walk.require(
                at,
                "expired_time",
                value.expired_time.is_some(),
                "orderStatus is TICKETED",
            );
        }
        walk.any_of(
            at,
            &["userId", "openId"],
            self.user_id.is_some() || self.open_id.is_some(),
            "",
        );
    }
}

/// The statuses of an order, in the order in which they follow each other.
///
/// Page “Coupon with Code”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// When the coupon is handed out.
    ///
    /// `TICKETED` on the wire.
    Ticketed,
    /// When the money is given back.
    ///
    /// In the card wallet: The coupon goes away.
    ///
    /// `REFUNDED` on the wire.
    ///
    /// Final: nothing follows.
    Refunded,
    /// When the coupon is redeemed.
    ///
    /// In the card wallet: The coupon is shown as USED.
    ///
    /// `USED` on the wire.
    ///
    /// Final: nothing follows.
    Used,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for OrderStatus {
    const LISTED: &'static [&'static str] = &["TICKETED", "REFUNDED", "USED"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "TICKETED" => Some(Self::Ticketed),
            "REFUNDED" => Some(Self::Refunded),
            "USED" => Some(Self::Used),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Ticketed => "TICKETED",
            Self::Refunded => "REFUNDED",
            Self::Used => "USED",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(OrderStatus);

impl OrderStatus {
    /// Whether nothing follows this status.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Refunded | Self::Used)
    }

    /// Whether an order may go from `previous` to this status.
    ///
    /// Steps may be skipped, none goes back, and the same status may be sent again.
    ///
    /// Nothing follows a final status, and nothing is known of a status that is not listed.
    pub fn can_follow(&self, previous: &Self) -> bool {
        !previous.is_final() && wire::is_not_before(self, previous)
    }
}

/// The value of `/extInfo`.
///
/// `/extInfo` in the request; page “Coupon with Code”.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtInfo {
    merchant_bill_detail: Option<String>,
    merchant_bill_id: Option<String>,
    code_info: Option<CodeInfo>,
    template_code: Option<String>,
    available_time: Option<i64>,
    expired_time: Option<i64>,
    undeclared: wire::Undeclared,
}

impl ExtInfo {
    /// A value with all that is required; what is optional is set behind.
    #[expect(
        clippy::new_without_default,
        reason = "only a constructor says which message is meant"
    )]
    pub fn new() -> Self {
        <Self as wire::Object>::blank()
    }
}

impl ExtInfo {
    /// An URL that opens the order's details.
    ///
    /// Starts with `alipayhk://`.
    ///
    /// `merchant_bill_detail` on the wire; page “Coupon with Code”.
    pub fn merchant_bill_detail(&self) -> Option<&str> {
        self.merchant_bill_detail.as_deref()
    }

    /// The merchant's own order ID.
    ///
    /// `merchant_bill_id` on the wire; page “Coupon with Code”.
    pub fn merchant_bill_id(&self) -> Option<&str> {
        self.merchant_bill_id.as_deref()
    }

    /// An object with the code that is shown.
    ///
    /// Required when orderStatus is TICKETED.
    ///
    /// `code_info` on the wire; page “Coupon with Code”.
    pub fn code_info(&self) -> Option<&CodeInfo> {
        self.code_info.as_ref()
    }

    /// ID of the template, given by AlipayHK.
    ///
    /// Required when orderStatus is TICKETED.
    ///
    /// `template_code` on the wire; page “Coupon with Code”.
    pub fn template_code(&self) -> Option<&str> {
        self.template_code.as_deref()
    }

    /// Datetime from which the notification / ticket is shown, in milliseconds.
    ///
    /// Required when orderStatus is TICKETED. Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `available_time` on the wire; page “Coupon with Code”.
    pub fn available_time(&self) -> Option<i64> {
        self.available_time
    }

    /// Datetime until which the notification / ticket is shown, in milliseconds.
    ///
    /// Required when orderStatus is TICKETED. Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `expired_time` on the wire; page “Coupon with Code”.
    pub fn expired_time(&self) -> Option<i64> {
        self.expired_time
    }

    /// Sets [`merchant_bill_detail`](Self::merchant_bill_detail).
    #[must_use]
    pub fn with_merchant_bill_detail(
        mut self,
        merchant_bill_detail: impl Into<String>,
    ) -> Self {
        self.merchant_bill_detail = Some(merchant_bill_detail.into());
        self
    }

    /// Sets [`merchant_bill_id`](Self::merchant_bill_id).
    #[must_use]
    pub fn with_merchant_bill_id(mut self, merchant_bill_id: impl Into<String>) -> Self {
        self.merchant_bill_id = Some(merchant_bill_id.into());
        self
    }

    /// Sets [`code_info`](Self::code_info).
    #[must_use]
    pub fn with_code_info(mut self, code_info: CodeInfo) -> Self {
        self.code_info = Some(code_info);
        self
    }

    /// Sets [`template_code`](Self::template_code).
    #[must_use]
    pub fn with_template_code(mut self, template_code: impl Into<String>) -> Self {
        self.template_code = Some(template_code.into());
        self
    }

    /// Sets [`available_time`](Self::available_time).
    #[must_use]
    pub fn with_available_time(mut self, available_time: i64) -> Self {
        self.available_time = Some(available_time);
        self
    }

    /// Sets [`expired_time`](Self::expired_time).
    #[must_use]
    pub fn with_expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = Some(expired_time);
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for ExtInfo {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::optional("merchant_bill_detail"),
        wire::FieldInfo::optional("merchant_bill_id"),
        wire::FieldInfo::optional("code_info"),
        wire::FieldInfo::optional("template_code"),
        wire::FieldInfo::optional("available_time"),
        wire::FieldInfo::optional("expired_time"),
    ];

    fn blank() -> Self {
        Self {
            merchant_bill_detail: wire::Blank::blank(),
            merchant_bill_id: wire::Blank::blank(),
            code_info: wire::Blank::blank(),
            template_code: wire::Blank::blank(),
            available_time: wire::Blank::blank(),
            expired_time: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "merchant_bill_detail" => Some(0),
            "merchant_bill_id" => Some(1),
            "code_info" => Some(2),
            "template_code" => Some(3),
            "available_time" => Some(4),
            "expired_time" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.merchant_bill_detail),
            1 => member.read_optional(&mut self.merchant_bill_id),
            2 => member.read_optional(&mut self.code_info),
            3 => member.read_optional(&mut self.template_code),
            4 => member.read_optional(&mut self.available_time),
            5 => member.read_optional(&mut self.expired_time),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("merchant_bill_detail", &self.merchant_bill_detail)?;
        members.write_optional("merchant_bill_id", &self.merchant_bill_id)?;
        members.write_optional("code_info", &self.code_info)?;
        members.write_optional("template_code", &self.template_code)?;
        members.write_optional("available_time", &self.available_time)?;
        members.write_optional("expired_time", &self.expired_time)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(ExtInfo);

impl check::Checked for ExtInfo {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.text(
            at,
            "merchant_bill_detail",
            self.merchant_bill_detail.as_deref(),
            &[check::Limit::Prefix("alipayhk://")],
        );
        walk.object(at, "code_info", self.code_info.as_ref());
        walk.integer(at, "available_time", self.available_time, &[]);
        walk.integer(at, "expired_time", self.expired_time, &[]);
    }
}

/// An object with the code that is shown.
///
/// `/extInfo/code_info` in the request; page “Coupon with Code”.
#[derive(Clone, PartialEq)]
pub struct CodeInfo {
    code_msg: String,
    code_value: String,
    undeclared: wire::Undeclared,
}

impl ::core::fmt::Debug for CodeInfo {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("CodeInfo")
            .field("code_msg", &self.code_msg)
            .field("code_value", &wire::Hidden)
            .field("undeclared", &self.undeclared)
            .finish()
    }
}

impl CodeInfo {
    /// A value with all that is required; what is optional is set behind.
    pub fn new(code_msg: impl Into<String>, code_value: impl Into<String>) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.code_msg = code_msg.into();
        this.code_value = code_value.into();
        this
    }
}

impl CodeInfo {
    /// Text beside the code.
    ///
    /// `code_msg` on the wire; page “Coupon with Code”.
    pub fn code_msg(&self) -> &str {
        &self.code_msg
    }

    /// The code itself.
    ///
    /// `code_value` on the wire; page “Coupon with Code”.
    pub fn code_value(&self) -> &str {
        &self.code_value
    }

    /// Sets [`code_msg`](Self::code_msg).
    #[must_use]
    pub fn with_code_msg(mut self, code_msg: impl Into<String>) -> Self {
        self.code_msg = code_msg.into();
        self
    }

    /// Sets [`code_value`](Self::code_value).
    #[must_use]
    pub fn with_code_value(mut self, code_value: impl Into<String>) -> Self {
        self.code_value = code_value.into();
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for CodeInfo {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::required("code_msg"),
        wire::FieldInfo::required("code_value"),
    ];

    fn blank() -> Self {
        Self {
            code_msg: wire::Blank::blank(),
            code_value: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "code_msg" => Some(0),
            "code_value" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.code_msg),
            1 => member.read(&mut self.code_value),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("code_msg", &self.code_msg)?;
        members.write("code_value", &self.code_value)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(CodeInfo);

impl check::Checked for CodeInfo {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
    }
}

/// A response as the page “Coupon with Code” documents it.
///
/// Every field but the result may be missing, since an answer that tells of a failure has no others; [`into_success`](Self::into_success) gives plain ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    result: ResponseResult,
    order_id: Option<String>,
    order_status: Option<OrderStatus>,
    undeclared: wire::Undeclared,
}

impl Response {
    /// Metadata that tells what became of the request.
    ///
    /// `result` on the wire; page “Coupon with Code”.
    pub fn result(&self) -> &ResponseResult {
        &self.result
    }

    /// AlipayHK's ID of the order
    ///
    /// Required when result.resultStatus is S. At most 128 characters.
    ///
    /// `orderId` on the wire; page “Coupon with Code”.
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }

    /// Status that the order has in AlipayHK.
    ///
    /// Required when result.resultStatus is S. At most 64 characters.
    ///
    /// `orderStatus` on the wire; page “Coupon with Code”.
    pub fn order_status(&self) -> Option<&OrderStatus> {
        self.order_status.as_ref()
    }

    /// The response as a success: what a success must have is plain.
    ///
    /// # Errors
    /// The result's status is not `S`, or something that a success must have is missing: all violations.
    pub fn into_success(self) -> Result<Success, check::Violations> {
        let status = Some(&self.result.result_status);
        let mut taking = check::Taking::from_status("/result/resultStatus", status);
        let success = Success {
            result: self.result,
            order_id: taking.take("/orderId", self.order_id, "result.resultStatus is S"),
            order_status: taking
                .take("/orderStatus", self.order_status, "result.resultStatus is S"),
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
            self.order_status.as_ref().map(|value| value.as_str()),
            &[check::Limit::MaxLength(64)],
        );
        if matches!(self.result.result_status, api::ResultStatus::Success) {
            walk.require(
                at,
                "orderId",
                self.order_id.is_some(),
                "result.resultStatus is S",
            );
            walk.require(
                at,
                "orderStatus",
                self.order_status.is_some(),
                "result.resultStatus is S",
            );
        }
    }
}

/// A response of status `S` of the page “Coupon with Code”: what it must have is there.
///
/// Made by [`Response::into_success`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// Metadata that tells what became of the request.
    ///
    /// `result` on the wire; page “Coupon with Code”.
    pub result: ResponseResult,
    /// AlipayHK's ID of the order
    ///
    /// Required when result.resultStatus is S. At most 128 characters.
    ///
    /// `orderId` on the wire; page “Coupon with Code”.
    pub order_id: String,
    /// Status that the order has in AlipayHK.
    ///
    /// Required when result.resultStatus is S. At most 64 characters.
    ///
    /// `orderStatus` on the wire; page “Coupon with Code”.
    pub order_status: OrderStatus,
    /// The members that the documentation does not declare, as they were read.
    pub undeclared: wire::Undeclared,
}
