// @generated from order_sync.gift_card by `cargo xtask generate`. Not to be edited by hand.

//! Gift Card.
//!
//! What an order adds when a gift card is issued.
//!
//! `POST /api/open/alipay/v1/merchant/order/sync`
//!
//! Made from the page [Gift Card](https://docs.alipay.hk/alipayhkdocs/helpcenter/detail?pageId=45f28219-071f-4f15-88c3-eb3e5ec8c285).

use alipayhk_runtime::{api, check, wire};

pub use super::{MerchantBizType, Amount, ResponseResult, ResultCode, User};

/// What an order adds when a gift card is issued.
///
/// `POST /api/open/alipay/v1/merchant/order/sync`
///
/// Made from the page [Gift Card](https://docs.alipay.hk/alipayhkdocs/helpcenter/detail?pageId=45f28219-071f-4f15-88c3-eb3e5ec8c285).
pub const API: api::Api = api::Api {
    id: "order_sync.gift_card",
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

/// A request as the page “Gift Card” documents it.
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
/// Page “Gift Card”.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Your own ID of the order.
    /// Must be consistent, it names the same order in every update.
    ///
    /// At most 32 characters.
    ///
    /// `merchantBizNo` on the wire; page “Gift Card”.
    pub merchant_biz_no: String,
    /// Creation timestamp of the order's first event, should be consistent.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderCreateTime` on the wire; page “Gift Card”.
    pub order_create_time: i64,
    /// Event timestamp by which updates are put in order, should be new for each update.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderModifyTime` on the wire; page “Gift Card”.
    pub order_modify_time: i64,
    /// Ext info; the page says no more of it.
    ///
    /// `extInfo` on the wire; page “Gift Card”.
    pub ext_info: ExtInfo,
    /// At least one of those that the documentation asks for.
    pub user: User,
}

impl Request {
    /// A message of status `TICKETED`.
    ///
    /// When the gift card is handed out.
    ///
    /// In the card wallet: The gift card goes into the Card Wallet.
    pub fn ticketed(required: Order) -> Self {
        Self::of_status(required, OrderStatus::Ticketed)
    }

    fn of_status(required: Order, status: OrderStatus) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.request_id = wire::fresh_id();
        this.merchant_biz_type = MerchantBizType::AlipayCoupon;
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
    pub fn ticketed(self) -> Result<Request, check::CannotFollow> {
        self.reach(OrderStatus::Ticketed)
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
    /// `requestId` on the wire; page “Gift Card”.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// Your own ID of the order.
    /// Must be consistent, it names the same order in every update.
    ///
    /// At most 32 characters.
    ///
    /// `merchantBizNo` on the wire; page “Gift Card”.
    pub fn merchant_biz_no(&self) -> &str {
        &self.merchant_biz_no
    }

    /// Where the order stands.
    /// The page of each scenario lists its own.
    ///
    /// At most 32 characters.
    ///
    /// `orderStatus` on the wire; page “Gift Card”.
    pub fn order_status(&self) -> &OrderStatus {
        &self.order_status
    }

    /// AlipayHK's ID of the user.
    ///
    /// At most 64 characters.
    ///
    /// `userId` on the wire; page “Gift Card”.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// ID of the user's authorization for the merchant.
    ///
    /// At most 64 characters.
    ///
    /// `openId` on the wire; page “Gift Card”.
    pub fn open_id(&self) -> Option<&str> {
        self.open_id.as_deref()
    }

    /// Kind of order.
    ///
    /// `merchantBizType` on the wire; page “Gift Card”.
    pub fn merchant_biz_type(&self) -> &MerchantBizType {
        &self.merchant_biz_type
    }

    /// Creation timestamp of the order's first event, should be consistent.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderCreateTime` on the wire; page “Gift Card”.
    pub fn order_create_time(&self) -> i64 {
        self.order_create_time
    }

    /// Event timestamp by which updates are put in order, should be new for each update.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `orderModifyTime` on the wire; page “Gift Card”.
    pub fn order_modify_time(&self) -> i64 {
        self.order_modify_time
    }

    /// ID of the merchant below you, given by AlipayHK with the contract.
    /// Provide when you are not a direct merchant (i.e. ISV)
    ///
    /// At most 64 characters.
    ///
    /// `merchantAccountId` on the wire; page “Gift Card”.
    pub fn merchant_account_id(&self) -> Option<&str> {
        self.merchant_account_id.as_deref()
    }

    /// ID of the merchant below you, given by AlipayHK with the contract.
    /// Provide when you are not a direct merchant (i.e. ISV)
    ///
    /// At most 64 characters.
    ///
    /// `merchantId` on the wire; page “Gift Card”.
    #[deprecated = "the documentation calls `merchantId` deprecated"]
    pub fn merchant_id(&self) -> Option<&str> {
        self.merchant_id.as_deref()
    }

    /// The miniprogram's ID.
    ///
    /// `tinyAppId` on the wire; page “Gift Card”.
    pub fn tiny_app_id(&self) -> Option<&str> {
        self.tiny_app_id.as_deref()
    }

    /// Alipay's number of the transaction.
    ///
    /// `tradeNo` on the wire; page “Gift Card”.
    pub fn trade_no(&self) -> Option<&str> {
        self.trade_no.as_deref()
    }

    /// What the order costs before deductions.
    ///
    /// `amount` on the wire; page “Gift Card”.
    pub fn amount(&self) -> Option<&Amount> {
        self.amount.as_ref()
    }

    /// What the user really paid for the order.
    ///
    /// `payAmount` on the wire; page “Gift Card”.
    pub fn pay_amount(&self) -> Option<&Amount> {
        self.pay_amount.as_ref()
    }

    /// Ext info; the page says no more of it.
    ///
    /// `extInfo` on the wire; page “Gift Card”.
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
            "ALIPAY_COUPON",
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
/// Page “Gift Card”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// When the gift card is handed out.
    ///
    /// In the card wallet: The gift card goes into the Card Wallet.
    ///
    /// `TICKETED` on the wire.
    Ticketed,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for OrderStatus {
    const LISTED: &'static [&'static str] = &["TICKETED"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "TICKETED" => Some(Self::Ticketed),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Ticketed => "TICKETED",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(OrderStatus);

impl OrderStatus {
    /// Whether nothing follows this status.
    pub fn is_final(&self) -> bool {
        false
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
/// `/extInfo` in the request; page “Gift Card”.
#[derive(Clone, Debug, PartialEq)]
pub struct ExtInfo {
    benefit_issue_mode: BenefitIssueMode,
    product_id: String,
    undeclared: wire::Undeclared,
}

impl ExtInfo {
    /// A value with all that is required; what is optional is set behind.
    pub fn new(
        benefit_issue_mode: BenefitIssueMode,
        product_id: impl Into<String>,
    ) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.benefit_issue_mode = benefit_issue_mode;
        this.product_id = product_id.into();
        this
    }
}

impl ExtInfo {
    /// How the benefit is issued.
    ///
    /// At most 64 characters.
    ///
    /// `benefit_issue_mode` on the wire; page “Gift Card”.
    pub fn benefit_issue_mode(&self) -> &BenefitIssueMode {
        &self.benefit_issue_mode
    }

    /// ID of the activity, obtained offline from AlipayHK.
    ///
    /// `product_id` on the wire; page “Gift Card”.
    pub fn product_id(&self) -> &str {
        &self.product_id
    }

    /// Sets [`benefit_issue_mode`](Self::benefit_issue_mode).
    #[must_use]
    pub fn with_benefit_issue_mode(
        mut self,
        benefit_issue_mode: BenefitIssueMode,
    ) -> Self {
        self.benefit_issue_mode = benefit_issue_mode;
        self
    }

    /// Sets [`product_id`](Self::product_id).
    #[must_use]
    pub fn with_product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = product_id.into();
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
        wire::FieldInfo::required("benefit_issue_mode"),
        wire::FieldInfo::required("product_id"),
    ];

    fn blank() -> Self {
        Self {
            benefit_issue_mode: wire::Blank::blank(),
            product_id: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "benefit_issue_mode" => Some(0),
            "product_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.benefit_issue_mode),
            1 => member.read(&mut self.product_id),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("benefit_issue_mode", &self.benefit_issue_mode)?;
        members.write("product_id", &self.product_id)?;
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
            "benefit_issue_mode",
            Some(self.benefit_issue_mode.as_str()),
            &[check::Limit::MaxLength(64)],
        );
        walk.listed(at, "benefit_issue_mode", Some(&self.benefit_issue_mode));
    }
}

/// The values of `/extInfo/benefit_issue_mode`.
///
/// Page “Gift Card”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BenefitIssueMode {
    /// Gift card
    ///
    /// `SALE` on the wire.
    Sale,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for BenefitIssueMode {
    const LISTED: &'static [&'static str] = &["SALE"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "SALE" => Some(Self::Sale),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Sale => "SALE",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(BenefitIssueMode);

/// A response as the page “Gift Card” documents it.
///
/// Every field but the result may be missing, since an answer that tells of a failure has no others; [`into_success`](Self::into_success) gives plain ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    result: ResponseResult,
    order_id: Option<String>,
    order_status: Option<OrderStatus>,
    distribute_result: Option<Vec<DistributeResult>>,
    undeclared: wire::Undeclared,
}

impl Response {
    /// Result of the call
    ///
    /// `result` on the wire; page “Gift Card”.
    pub fn result(&self) -> &ResponseResult {
        &self.result
    }

    /// AlipayHK's ID of the order
    ///
    /// Required when result.resultStatus is S. At most 128 characters.
    ///
    /// `orderId` on the wire; page “Gift Card”.
    pub fn order_id(&self) -> Option<&str> {
        self.order_id.as_deref()
    }

    /// Status that the order has in AlipayHK.
    ///
    /// Required when result.resultStatus is S. At most 64 characters.
    ///
    /// `orderStatus` on the wire; page “Gift Card”.
    pub fn order_status(&self) -> Option<&OrderStatus> {
        self.order_status.as_ref()
    }

    /// What was handed out
    ///
    /// Required when result.resultStatus is S.
    ///
    /// `distributeResult` on the wire; page “Gift Card”.
    pub fn distribute_result(&self) -> Option<&[DistributeResult]> {
        self.distribute_result.as_deref()
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
            distribute_result: taking
                .take(
                    "/distributeResult",
                    self.distribute_result,
                    "result.resultStatus is S",
                ),
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
        wire::FieldInfo::optional("distributeResult"),
    ];

    fn blank() -> Self {
        Self {
            result: wire::Blank::blank(),
            order_id: wire::Blank::blank(),
            order_status: wire::Blank::blank(),
            distribute_result: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "result" => Some(0),
            "orderId" => Some(1),
            "orderStatus" => Some(2),
            "distributeResult" => Some(3),
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
            3 => member.read_optional(&mut self.distribute_result),
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
        members.write_optional("distributeResult", &self.distribute_result)?;
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
        walk.objects(at, "distributeResult", self.distribute_result.as_deref(), &[]);
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
            walk.require(
                at,
                "distributeResult",
                self.distribute_result.is_some(),
                "result.resultStatus is S",
            );
        }
    }
}

/// A response of status `S` of the page “Gift Card”: what it must have is there.
///
/// Made by [`Response::into_success`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// Result of the call
    ///
    /// `result` on the wire; page “Gift Card”.
    pub result: ResponseResult,
    /// AlipayHK's ID of the order
    ///
    /// Required when result.resultStatus is S. At most 128 characters.
    ///
    /// `orderId` on the wire; page “Gift Card”.
    pub order_id: String,
    /// Status that the order has in AlipayHK.
    ///
    /// Required when result.resultStatus is S. At most 64 characters.
    ///
    /// `orderStatus` on the wire; page “Gift Card”.
    pub order_status: OrderStatus,
    /// What was handed out
    ///
    /// Required when result.resultStatus is S.
    ///
    /// `distributeResult` on the wire; page “Gift Card”.
    pub distribute_result: Vec<DistributeResult>,
    /// The members that the documentation does not declare, as they were read.
    pub undeclared: wire::Undeclared,
}

/// What was handed out
///
/// `/distributeResult` in the response; page “Gift Card”.
#[derive(Clone, Debug, PartialEq)]
pub struct DistributeResult {
    ext_info: DistributeResultExtInfo,
    undeclared: wire::Undeclared,
}

impl DistributeResult {
    /// Ext info; the page says no more of it.
    ///
    /// `extInfo` on the wire; page “Gift Card”.
    pub fn ext_info(&self) -> &DistributeResultExtInfo {
        &self.ext_info
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for DistributeResult {
    const NULLS: wire::Nulls = wire::Nulls::Absent;
    const FIELDS: &'static [wire::FieldInfo] = &[wire::FieldInfo::required("extInfo")];

    fn blank() -> Self {
        Self {
            ext_info: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "extInfo" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.ext_info),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
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

alipayhk_runtime::wire_object!(DistributeResult);

impl check::Checked for DistributeResult {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.object(at, "extInfo", Some(&self.ext_info));
    }
}

/// The value of `/distributeResult/extInfo`.
///
/// `/distributeResult/extInfo` in the response; page “Gift Card”.
#[derive(Clone, Debug, PartialEq)]
pub struct DistributeResultExtInfo {
    benefit_id: Option<String>,
    detail_link: String,
    undeclared: wire::Undeclared,
}

impl DistributeResultExtInfo {
    /// ID of the gift card
    ///
    /// `benefitId` on the wire; page “Gift Card”.
    pub fn benefit_id(&self) -> Option<&str> {
        self.benefit_id.as_deref()
    }

    /// URL that opens the gift card's details.
    ///
    /// Starts with `alipayhk://`.
    ///
    /// `detailLink` on the wire; page “Gift Card”.
    pub fn detail_link(&self) -> &str {
        &self.detail_link
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for DistributeResultExtInfo {
    const NULLS: wire::Nulls = wire::Nulls::Absent;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::optional("benefitId"),
        wire::FieldInfo::required("detailLink"),
    ];

    fn blank() -> Self {
        Self {
            benefit_id: wire::Blank::blank(),
            detail_link: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "benefitId" => Some(0),
            "detailLink" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.benefit_id),
            1 => member.read(&mut self.detail_link),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("benefitId", &self.benefit_id)?;
        members.write("detailLink", &self.detail_link)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(DistributeResultExtInfo);

impl check::Checked for DistributeResultExtInfo {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.text(
            at,
            "detailLink",
            Some(self.detail_link.as_str()),
            &[check::Limit::Prefix("alipayhk://")],
        );
    }
}
