// @generated from contract_card_sync by `cargo xtask generate`. Not to be edited by hand.

//! Base API of contract_card_sync.
//!
//! Tells AlipayHK how an order is being performed.
//! For languageBusinessInfo, please see the scenario concerned.
//!
//! `POST /api/open/alipay/intl/promotion/order/contractCardSync`
//!
//! Made from the page [Base API of contract_card_sync](https://docs.alipay.hk/alipayhkdocs/hk/performance_notification/api-base).

use alipayhk_runtime::{api, check, wire};

/// Tells AlipayHK how an order is being performed.
/// For languageBusinessInfo, please see the scenario concerned.
///
/// `POST /api/open/alipay/intl/promotion/order/contractCardSync`
///
/// Made from the page [Base API of contract_card_sync](https://docs.alipay.hk/alipayhkdocs/hk/performance_notification/api-base).
pub const API: api::Api = api::Api {
    id: "contract_card_sync",
    method: "POST",
    path: "/api/open/alipay/intl/promotion/order/contractCardSync",
    hosts: &[
        api::Host {
            environment: "production",
            name: "open.alipay.hk",
        },
        api::Host {
            environment: "testing",
            name: "open-id-pre.alipay.com",
        },
    ],
    repeatable: Some(false),
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

/// A request as the page “Base API of contract_card_sync” documents it.
///
/// `POST /api/open/alipay/intl/promotion/order/contractCardSync`
///
/// [`validate`](Self::validate) tells what the documentation forbids; nothing is checked on the way in or out.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    biz_date: i64,
    command: Command,
    sync_data_info: SyncDataInfo,
    merchant_biz_no: String,
    order_status: String,
    product_template_code: ProductTemplateCode,
    request_id: String,
    end_date: Option<i64>,
    open_id: Option<String>,
    user_id: Option<String>,
    undeclared: wire::Undeclared,
}

/// What every [`Request`] needs.
///
/// Page “Base API of contract_card_sync”.
#[derive(Clone, Debug, PartialEq)]
pub struct Notification {
    /// Event timestamp by which notifications are put in order.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `bizDate` on the wire; page “Base API of contract_card_sync”.
    pub biz_date: i64,
    /// What to do with the notification.
    ///
    /// `command` on the wire; page “Base API of contract_card_sync”.
    pub command: Command,
    /// An object with what the notification shows.
    ///
    /// `syncDataInfo` on the wire; page “Base API of contract_card_sync”.
    pub sync_data_info: SyncDataInfo,
    /// The merchant's ID of the order, must be consistent so that it names the same notification.
    ///
    /// `merchantBizNo` on the wire; page “Base API of contract_card_sync”.
    pub merchant_biz_no: String,
    /// Where the order stands. Each business domain has its own.
    ///
    /// `orderStatus` on the wire; page “Base API of contract_card_sync”.
    pub order_status: String,
    /// Code of a notification template, given by AlipayHK.
    ///
    /// `productTemplateCode` on the wire; page “Base API of contract_card_sync”.
    pub product_template_code: ProductTemplateCode,
    /// At least one of those that the documentation asks for.
    pub user: User,
}

impl Request {
    /// A value with all that is required; what is optional is set behind.
    pub fn new(required: Notification) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.request_id = wire::fresh_id();
        this.biz_date = required.biz_date;
        this.command = required.command;
        this.sync_data_info = required.sync_data_info;
        this.merchant_biz_no = required.merchant_biz_no;
        this.order_status = required.order_status;
        this.product_template_code = required.product_template_code;
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
/// Page “Base API of contract_card_sync”.
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
    /// Everything is kept but the request id, which is made anew, `command`, which becomes `UPDATE`, and `bizDate`, which must grow: the platform orders messages by it.
    ///
    /// # Errors
    /// The time does not grow.
    pub fn next(&self, biz_date: i64) -> Result<Self, check::CannotFollow> {
        check::CannotFollow::check_time(self.biz_date, biz_date)?;
        let mut this = self.clone();
        this.request_id = wire::fresh_id();
        this.command = Command::Update;
        this.biz_date = biz_date;
        Ok(this)
    }
}

impl Request {
    /// Event timestamp by which notifications are put in order.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `bizDate` on the wire; page “Base API of contract_card_sync”.
    pub fn biz_date(&self) -> i64 {
        self.biz_date
    }

    /// What to do with the notification.
    ///
    /// `command` on the wire; page “Base API of contract_card_sync”.
    pub fn command(&self) -> &Command {
        &self.command
    }

    /// An object with what the notification shows.
    ///
    /// `syncDataInfo` on the wire; page “Base API of contract_card_sync”.
    pub fn sync_data_info(&self) -> &SyncDataInfo {
        &self.sync_data_info
    }

    /// The merchant's ID of the order, must be consistent so that it names the same notification.
    ///
    /// `merchantBizNo` on the wire; page “Base API of contract_card_sync”.
    pub fn merchant_biz_no(&self) -> &str {
        &self.merchant_biz_no
    }

    /// Where the order stands. Each business domain has its own.
    ///
    /// `orderStatus` on the wire; page “Base API of contract_card_sync”.
    pub fn order_status(&self) -> &str {
        &self.order_status
    }

    /// Code of a notification template, given by AlipayHK.
    ///
    /// `productTemplateCode` on the wire; page “Base API of contract_card_sync”.
    pub fn product_template_code(&self) -> &ProductTemplateCode {
        &self.product_template_code
    }

    /// A unique ID (uuid) of this request.
    ///
    /// `requestId` on the wire; page “Base API of contract_card_sync”.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// A timestamp at which the notification expires, 24 hours from created for each order by default.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `endDate` on the wire; page “Base API of contract_card_sync”.
    pub fn end_date(&self) -> Option<i64> {
        self.end_date
    }

    /// ID of the user's authorization for the merchant.
    ///
    /// `openId` on the wire; page “Base API of contract_card_sync”.
    pub fn open_id(&self) -> Option<&str> {
        self.open_id.as_deref()
    }

    /// AlipayHK's ID of the user.
    ///
    /// `userId` on the wire; page “Base API of contract_card_sync”.
    pub fn user_id(&self) -> Option<&str> {
        self.user_id.as_deref()
    }

    /// Sets [`bizDate`](Self::biz_date).
    #[must_use]
    pub fn with_biz_date(mut self, biz_date: i64) -> Self {
        self.biz_date = biz_date;
        self
    }

    /// Sets [`command`](Self::command).
    #[must_use]
    pub fn with_command(mut self, command: Command) -> Self {
        self.command = command;
        self
    }

    /// Sets [`syncDataInfo`](Self::sync_data_info).
    #[must_use]
    pub fn with_sync_data_info(mut self, sync_data_info: SyncDataInfo) -> Self {
        self.sync_data_info = sync_data_info;
        self
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

    /// Sets [`productTemplateCode`](Self::product_template_code).
    #[must_use]
    pub fn with_product_template_code(
        mut self,
        product_template_code: ProductTemplateCode,
    ) -> Self {
        self.product_template_code = product_template_code;
        self
    }

    /// Sets [`endDate`](Self::end_date).
    #[must_use]
    pub fn with_end_date(mut self, end_date: i64) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Sets [`openId`](Self::open_id).
    #[must_use]
    pub fn with_open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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
        wire::FieldInfo::required("bizDate"),
        wire::FieldInfo::required("command"),
        wire::FieldInfo::required("syncDataInfo"),
        wire::FieldInfo::required("merchantBizNo"),
        wire::FieldInfo::required("orderStatus"),
        wire::FieldInfo::required("productTemplateCode"),
        wire::FieldInfo::required("requestId"),
        wire::FieldInfo::optional("endDate"),
        wire::FieldInfo::optional("openId"),
        wire::FieldInfo::optional("userId"),
    ];

    fn blank() -> Self {
        Self {
            biz_date: wire::Blank::blank(),
            command: wire::Blank::blank(),
            sync_data_info: wire::Blank::blank(),
            merchant_biz_no: wire::Blank::blank(),
            order_status: wire::Blank::blank(),
            product_template_code: wire::Blank::blank(),
            request_id: wire::Blank::blank(),
            end_date: wire::Blank::blank(),
            open_id: wire::Blank::blank(),
            user_id: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "bizDate" => Some(0),
            "command" => Some(1),
            "syncDataInfo" => Some(2),
            "merchantBizNo" => Some(3),
            "orderStatus" => Some(4),
            "productTemplateCode" => Some(5),
            "requestId" => Some(6),
            "endDate" => Some(7),
            "openId" => Some(8),
            "userId" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read(&mut self.biz_date),
            1 => member.read(&mut self.command),
            2 => member.read(&mut self.sync_data_info),
            3 => member.read(&mut self.merchant_biz_no),
            4 => member.read(&mut self.order_status),
            5 => member.read(&mut self.product_template_code),
            6 => member.read(&mut self.request_id),
            7 => member.read_optional(&mut self.end_date),
            8 => member.read_optional(&mut self.open_id),
            9 => member.read_optional(&mut self.user_id),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("bizDate", &self.biz_date)?;
        members.write("command", &self.command)?;
        members.write("syncDataInfo", &self.sync_data_info)?;
        members.write("merchantBizNo", &self.merchant_biz_no)?;
        members.write("orderStatus", &self.order_status)?;
        members.write("productTemplateCode", &self.product_template_code)?;
        members.write("requestId", &self.request_id)?;
        members.write_optional("endDate", &self.end_date)?;
        members.write_optional("openId", &self.open_id)?;
        members.write_optional("userId", &self.user_id)?;
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
        walk.integer(at, "bizDate", Some(self.biz_date), &[]);
        walk.listed(at, "command", Some(&self.command));
        walk.object(at, "syncDataInfo", Some(&self.sync_data_info));
        walk.listed(at, "productTemplateCode", Some(&self.product_template_code));
        walk.integer(at, "endDate", self.end_date, &[]);
        walk.any_of(
            at,
            &["openId", "userId"],
            self.open_id.is_some() || self.user_id.is_some(),
            "",
        );
    }
}

/// The values of `/command`.
///
/// Page “Base API of contract_card_sync”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Command {
    /// Creates the notification; UN_SUPPORT_BUSINESS if it exists and is still valid.
    ///
    /// `SEND` on the wire.
    Send,
    /// Changes the notification; ORDER_NOT_FOUND if there is none.
    ///
    /// `UPDATE` on the wire.
    Update,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for Command {
    const LISTED: &'static [&'static str] = &["SEND", "UPDATE"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "SEND" => Some(Self::Send),
            "UPDATE" => Some(Self::Update),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Send => "SEND",
            Self::Update => "UPDATE",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(Command);

/// An object with what the notification shows.
///
/// `/syncDataInfo` in the request; page “Base API of contract_card_sync”.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncDataInfo {
    language_business_info: Option<wire::JsonString<LanguageBusinessInfo>>,
    amount: Option<i64>,
    amount_currency: Option<AmountCurrency>,
    merchant_order_detail_url: Option<String>,
    pay_amount: Option<i64>,
    pay_amount_currency: Option<AmountCurrency>,
    tiny_app_id: Option<String>,
    trade_no: Option<String>,
    undeclared: wire::Undeclared,
}

impl SyncDataInfo {
    /// A value with all that is required; what is optional is set behind.
    #[expect(
        clippy::new_without_default,
        reason = "only a constructor says which message is meant"
    )]
    pub fn new() -> Self {
        <Self as wire::Object>::blank()
    }
}

impl SyncDataInfo {
    /// An object with the texts shown in each locale. The notification is hidden if it lacks the language of the app.
    ///
    /// `languageBusinessInfo` on the wire; page “Base API of contract_card_sync”.
    pub fn language_business_info(
        &self,
    ) -> Option<&wire::JsonString<LanguageBusinessInfo>> {
        self.language_business_info.as_ref()
    }

    /// Price of the whole order in cents. (1 for $0.01, 100 for $1)
    ///
    /// `amount` on the wire; page “Base API of contract_card_sync”.
    pub fn amount(&self) -> Option<i64> {
        self.amount
    }

    /// Amount currency; the page says no more of it.
    ///
    /// Required when syncDataInfo.amount is there.
    ///
    /// `amountCurrency` on the wire; page “Base API of contract_card_sync”.
    pub fn amount_currency(&self) -> Option<&AmountCurrency> {
        self.amount_currency.as_ref()
    }

    /// URL that opens the order's details.
    ///
    /// `merchantOrderDetailUrl` on the wire; page “Base API of contract_card_sync”.
    pub fn merchant_order_detail_url(&self) -> Option<&str> {
        self.merchant_order_detail_url.as_deref()
    }

    /// What is really paid in cents. (1 for HKD 0.01, 100 for 1 HKD)
    ///
    /// `payAmount` on the wire; page “Base API of contract_card_sync”.
    pub fn pay_amount(&self) -> Option<i64> {
        self.pay_amount
    }

    /// Pay amount currency; the page says no more of it.
    ///
    /// Required when syncDataInfo.payAmount is there.
    ///
    /// `payAmountCurrency` on the wire; page “Base API of contract_card_sync”.
    pub fn pay_amount_currency(&self) -> Option<&AmountCurrency> {
        self.pay_amount_currency.as_ref()
    }

    /// The ID of the merchant's miniprogram.
    ///
    /// `tinyAppId` on the wire; page “Base API of contract_card_sync”.
    pub fn tiny_app_id(&self) -> Option<&str> {
        self.tiny_app_id.as_deref()
    }

    /// AlipayHK's number of the order's transaction.
    ///
    /// `tradeNo` on the wire; page “Base API of contract_card_sync”.
    pub fn trade_no(&self) -> Option<&str> {
        self.trade_no.as_deref()
    }

    /// Sets [`languageBusinessInfo`](Self::language_business_info).
    #[must_use]
    pub fn with_language_business_info(
        mut self,
        language_business_info: impl Into<wire::JsonString<LanguageBusinessInfo>>,
    ) -> Self {
        self.language_business_info = Some(language_business_info.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[must_use]
    pub fn with_amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets [`amountCurrency`](Self::amount_currency).
    #[must_use]
    pub fn with_amount_currency(mut self, amount_currency: AmountCurrency) -> Self {
        self.amount_currency = Some(amount_currency);
        self
    }

    /// Sets [`merchantOrderDetailUrl`](Self::merchant_order_detail_url).
    #[must_use]
    pub fn with_merchant_order_detail_url(
        mut self,
        merchant_order_detail_url: impl Into<String>,
    ) -> Self {
        self.merchant_order_detail_url = Some(merchant_order_detail_url.into());
        self
    }

    /// Sets [`payAmount`](Self::pay_amount).
    #[must_use]
    pub fn with_pay_amount(mut self, pay_amount: i64) -> Self {
        self.pay_amount = Some(pay_amount);
        self
    }

    /// Sets [`payAmountCurrency`](Self::pay_amount_currency).
    #[must_use]
    pub fn with_pay_amount_currency(
        mut self,
        pay_amount_currency: AmountCurrency,
    ) -> Self {
        self.pay_amount_currency = Some(pay_amount_currency);
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

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for SyncDataInfo {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::optional("languageBusinessInfo"),
        wire::FieldInfo::optional("amount"),
        wire::FieldInfo::optional("amountCurrency"),
        wire::FieldInfo::optional("merchantOrderDetailUrl"),
        wire::FieldInfo::optional("payAmount"),
        wire::FieldInfo::optional("payAmountCurrency"),
        wire::FieldInfo::optional("tinyAppId"),
        wire::FieldInfo::optional("tradeNo"),
    ];

    fn blank() -> Self {
        Self {
            language_business_info: wire::Blank::blank(),
            amount: wire::Blank::blank(),
            amount_currency: wire::Blank::blank(),
            merchant_order_detail_url: wire::Blank::blank(),
            pay_amount: wire::Blank::blank(),
            pay_amount_currency: wire::Blank::blank(),
            tiny_app_id: wire::Blank::blank(),
            trade_no: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "languageBusinessInfo" => Some(0),
            "amount" => Some(1),
            "amountCurrency" => Some(2),
            "merchantOrderDetailUrl" => Some(3),
            "payAmount" => Some(4),
            "payAmountCurrency" => Some(5),
            "tinyAppId" => Some(6),
            "tradeNo" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.language_business_info),
            1 => member.read_optional(&mut self.amount),
            2 => member.read_optional(&mut self.amount_currency),
            3 => member.read_optional(&mut self.merchant_order_detail_url),
            4 => member.read_optional(&mut self.pay_amount),
            5 => member.read_optional(&mut self.pay_amount_currency),
            6 => member.read_optional(&mut self.tiny_app_id),
            7 => member.read_optional(&mut self.trade_no),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("languageBusinessInfo", &self.language_business_info)?;
        members.write_optional("amount", &self.amount)?;
        members.write_optional("amountCurrency", &self.amount_currency)?;
        members
            .write_optional("merchantOrderDetailUrl", &self.merchant_order_detail_url)?;
        members.write_optional("payAmount", &self.pay_amount)?;
        members.write_optional("payAmountCurrency", &self.pay_amount_currency)?;
        members.write_optional("tinyAppId", &self.tiny_app_id)?;
        members.write_optional("tradeNo", &self.trade_no)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(SyncDataInfo);

impl check::Checked for SyncDataInfo {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.integer(at, "amount", self.amount, &[]);
        walk.listed(at, "amountCurrency", self.amount_currency.as_ref());
        walk.integer(at, "payAmount", self.pay_amount, &[]);
        walk.listed(at, "payAmountCurrency", self.pay_amount_currency.as_ref());
        if self.amount.is_some() {
            walk.require(
                at,
                "amountCurrency",
                self.amount_currency.is_some(),
                "syncDataInfo.amount is there",
            );
        }
        if self.pay_amount.is_some() {
            walk.require(
                at,
                "payAmountCurrency",
                self.pay_amount_currency.is_some(),
                "syncDataInfo.payAmount is there",
            );
        }
    }
}

/// An object with the texts shown in each locale. The notification is hidden if it lacks the language of the app.
///
/// `/syncDataInfo/languageBusinessInfo` in the request; page “Base API of contract_card_sync”.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageBusinessInfo {
    zh_hk: Option<wire::OpenObject>,
    en_us: Option<wire::OpenObject>,
    undeclared: wire::Undeclared,
}

impl LanguageBusinessInfo {
    /// A value with all that is required; what is optional is set behind.
    #[expect(
        clippy::new_without_default,
        reason = "only a constructor says which message is meant"
    )]
    pub fn new() -> Self {
        <Self as wire::Object>::blank()
    }
}

impl LanguageBusinessInfo {
    /// Zh hk; the page says no more of it.
    ///
    /// Not told by the documentation as captured: fields.
    ///
    /// `zh_HK` on the wire; page “Base API of contract_card_sync”.
    pub fn zh_hk(&self) -> Option<&wire::OpenObject> {
        self.zh_hk.as_ref()
    }

    /// En us; the page says no more of it.
    ///
    /// Not told by the documentation as captured: fields.
    ///
    /// `en_US` on the wire; page “Base API of contract_card_sync”.
    pub fn en_us(&self) -> Option<&wire::OpenObject> {
        self.en_us.as_ref()
    }

    /// Sets [`zh_HK`](Self::zh_hk).
    #[must_use]
    pub fn with_zh_hk(mut self, zh_hk: impl Into<wire::OpenObject>) -> Self {
        self.zh_hk = Some(zh_hk.into());
        self
    }

    /// Sets [`en_US`](Self::en_us).
    #[must_use]
    pub fn with_en_us(mut self, en_us: impl Into<wire::OpenObject>) -> Self {
        self.en_us = Some(en_us.into());
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for LanguageBusinessInfo {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::optional("zh_HK"),
        wire::FieldInfo::optional("en_US"),
    ];

    fn blank() -> Self {
        Self {
            zh_hk: wire::Blank::blank(),
            en_us: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "zh_HK" => Some(0),
            "en_US" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.zh_hk),
            1 => member.read_optional(&mut self.en_us),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("zh_HK", &self.zh_hk)?;
        members.write_optional("en_US", &self.en_us)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(LanguageBusinessInfo);

impl check::Checked for LanguageBusinessInfo {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
    }
}

/// The values of `/syncDataInfo/amountCurrency`, `/syncDataInfo/payAmountCurrency`.
///
/// Page “Base API of contract_card_sync”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmountCurrency {
    /// `HKD`
    Hkd,
    /// `CNY`
    Cny,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for AmountCurrency {
    const LISTED: &'static [&'static str] = &["HKD", "CNY"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "HKD" => Some(Self::Hkd),
            "CNY" => Some(Self::Cny),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Hkd => "HKD",
            Self::Cny => "CNY",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(AmountCurrency);

/// The values of `/productTemplateCode`.
///
/// Page “Base API of contract_card_sync”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductTemplateCode {
    /// `AIR_TICKET_DEFAULT`
    AirTicketDefault,
    /// `FINANCE_ORDER_DEFAULT`
    FinanceOrderDefault,
    /// `MOVIE_TICKET_DEFAULT`
    MovieTicketDefault,
    /// `PAYMENT_ORDER_DEFAULT`
    PaymentOrderDefault,
    /// `RIDE_HAILING_DEFAULT`
    RideHailingDefault,
    /// `TRAIN_TICKET_DEFAULT`
    TrainTicketDefault,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for ProductTemplateCode {
    const LISTED: &'static [&'static str] = &[
        "AIR_TICKET_DEFAULT",
        "FINANCE_ORDER_DEFAULT",
        "MOVIE_TICKET_DEFAULT",
        "PAYMENT_ORDER_DEFAULT",
        "RIDE_HAILING_DEFAULT",
        "TRAIN_TICKET_DEFAULT",
    ];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "AIR_TICKET_DEFAULT" => Some(Self::AirTicketDefault),
            "FINANCE_ORDER_DEFAULT" => Some(Self::FinanceOrderDefault),
            "MOVIE_TICKET_DEFAULT" => Some(Self::MovieTicketDefault),
            "PAYMENT_ORDER_DEFAULT" => Some(Self::PaymentOrderDefault),
            "RIDE_HAILING_DEFAULT" => Some(Self::RideHailingDefault),
            "TRAIN_TICKET_DEFAULT" => Some(Self::TrainTicketDefault),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::AirTicketDefault => "AIR_TICKET_DEFAULT",
            Self::FinanceOrderDefault => "FINANCE_ORDER_DEFAULT",
            Self::MovieTicketDefault => "MOVIE_TICKET_DEFAULT",
            Self::PaymentOrderDefault => "PAYMENT_ORDER_DEFAULT",
            Self::RideHailingDefault => "RIDE_HAILING_DEFAULT",
            Self::TrainTicketDefault => "TRAIN_TICKET_DEFAULT",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(ProductTemplateCode);

/// A response as the page “Base API of contract_card_sync” documents it.
///
/// Every field but the result may be missing, since an answer that tells of a failure has no others; [`into_success`](Self::into_success) gives plain ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    result: ResponseResult,
    undeclared: wire::Undeclared,
}

impl Response {
    /// Result; the page says no more of it.
    ///
    /// `result` on the wire; page “Base API of contract_card_sync”.
    pub fn result(&self) -> &ResponseResult {
        &self.result
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
    const FIELDS: &'static [wire::FieldInfo] = &[wire::FieldInfo::required("result")];

    fn blank() -> Self {
        Self {
            result: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "result" => Some(0),
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
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("result", &self.result)?;
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
    }
}

/// A response of status `S` of the page “Base API of contract_card_sync”: what it must have is there.
///
/// Made by [`Response::into_success`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// Result; the page says no more of it.
    ///
    /// `result` on the wire; page “Base API of contract_card_sync”.
    pub result: ResponseResult,
    /// The members that the documentation does not declare, as they were read.
    pub undeclared: wire::Undeclared,
}

/// The value of `/result`.
///
/// `/result` in the response; page “Base API of contract_card_sync”.
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
    /// `resultCode` on the wire; page “Base API of contract_card_sync”.
    pub fn result_code(&self) -> &ResultCode {
        &self.result_code
    }

    /// What became of the request.
    ///
    /// At most 2 characters.
    ///
    /// `resultStatus` on the wire; page “Base API of contract_card_sync”.
    pub fn result_status(&self) -> &api::ResultStatus {
        &self.result_status
    }

    /// What the result says.
    ///
    /// At most 256 characters.
    ///
    /// `resultMessage` on the wire; page “Base API of contract_card_sync”.
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
/// Page “Base API of contract_card_sync”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultCode {
    /// The request was done.
    ///
    /// `SUCCESS` on the wire.
    Success,
    /// No order has this merchantBizNo.
    ///
    /// `ORDER_NOT_FOUND` on the wire.
    OrderNotFound,
    /// The status does not fit, please refer to the page of the scenario.
    ///
    /// `ORDER_STATUS_INVALID` on the wire.
    OrderStatusInvalid,
    /// The request is wrong, mostly a parameter is missing.
    ///
    /// `PARAM_ILLEGAL` on the wire.
    ParamIllegal,
    /// Unknown failure, please ask support.
    ///
    /// The page says F; it is read as U, unknown, which is the careful reading.
    ///
    /// `UNKNOWN_EXCEPTION` on the wire.
    UnknownException,
    /// The service cannot be used, please ask support.
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
        "ORDER_NOT_FOUND",
        "ORDER_STATUS_INVALID",
        "PARAM_ILLEGAL",
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
            "ORDER_NOT_FOUND" => Some(Self::OrderNotFound),
            "ORDER_STATUS_INVALID" => Some(Self::OrderStatusInvalid),
            "PARAM_ILLEGAL" => Some(Self::ParamIllegal),
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
            Self::OrderNotFound => "ORDER_NOT_FOUND",
            Self::OrderStatusInvalid => "ORDER_STATUS_INVALID",
            Self::ParamIllegal => "PARAM_ILLEGAL",
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
            Self::OrderNotFound
            | Self::OrderStatusInvalid
            | Self::ParamIllegal
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
