// @generated from card_template.create by `cargo xtask generate`. Not to be edited by hand.

//! Create Template.
//!
//! Creates a template of a redeemable card / ticket.
//!
//! `POST /api/open/alipay/v1/ipass/template/manage/createTemplate`
//!
//! Made from the page [Create Template](https://docs.alipay.hk/alipayhkdocs/hk/gcmc/api-create_template).

use alipayhk_runtime::{api, check, wire};

/// Creates a template of a redeemable card / ticket.
///
/// `POST /api/open/alipay/v1/ipass/template/manage/createTemplate`
///
/// Made from the page [Create Template](https://docs.alipay.hk/alipayhkdocs/hk/gcmc/api-create_template).
pub const API: api::Api = api::Api {
    id: "card_template.create",
    method: "POST",
    path: "/api/open/alipay/v1/ipass/template/manage/createTemplate",
    hosts: &[
        api::Host {
            environment: "testing",
            name: "business.dl.alipaydev.com",
        },
    ],
    repeatable: Some(false),
    result: api::ResultNames {
        object: &["resultInfo", "result"],
        code: &["resultCode"],
        status: &["resultStatus"],
        message: &["resultMessage", "resultMsg"],
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

/// A request as the page “Create Template” documents it.
///
/// `POST /api/open/alipay/v1/ipass/template/manage/createTemplate`
///
/// [`validate`](Self::validate) tells what the documentation forbids; nothing is checked on the way in or out.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    request_id: String,
    merchant_id: String,
    start_date: i64,
    end_date: i64,
    r#type: Type,
    product: Product,
    code_type: CodeType,
    code_standard: CodeStandard,
    image_url: String,
    button: Button,
    locale_info: LocaleInfo,
    merchant_logo: String,
    current_amount_cent: Option<i64>,
    original_amount_cent: Option<i64>,
    currency_code: Option<String>,
    stock: Option<i64>,
    order_page_link: Option<String>,
    detail_link: Option<String>,
    categories: Vec<Category>,
    biz_mids: Option<Vec<String>>,
    exposure: Option<Exposure>,
    pass_ext_info: Option<PassExtInfo>,
    undeclared: wire::Undeclared,
}

/// What every [`Request`] needs.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// ID of the merchant, given by AlipayHK.
    ///
    /// `merchantId` on the wire; page “Create Template”.
    pub merchant_id: String,
    /// Datetime from which the template holds, in milliseconds.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `startDate` on the wire; page “Create Template”.
    pub start_date: i64,
    /// Datetime at which the template expires, in milliseconds.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `endDate` on the wire; page “Create Template”.
    pub end_date: i64,
    /// Kind of template.
    ///
    /// `type` on the wire; page “Create Template”.
    pub r#type: Type,
    /// Kind of product based on type.
    ///
    /// `product` on the wire; page “Create Template”.
    pub product: Product,
    /// Kind of code that is shown.
    ///
    /// `codeType` on the wire; page “Create Template”.
    pub code_type: CodeType,
    /// Standard of the code that is shown.
    ///
    /// The list of values is not complete.
    ///
    /// `codeStandard` on the wire; page “Create Template”.
    pub code_standard: CodeStandard,
    /// An URL of a square image in scale 1:1, 350 x 350 px.
    /// - Value range: \<100 KB
    ///
    /// At most 512 characters.
    ///
    /// `imageUrl` on the wire; page “Create Template”.
    pub image_url: String,
    /// An object that sets up the button.
    ///
    /// `button` on the wire; page “Create Template”.
    pub button: Button,
    /// An object with the texts of the card of the current type in each locale, i.e. zh_HK, en_US.
    ///
    /// `localeInfo` on the wire; page “Create Template”.
    pub locale_info: LocaleInfo,
    /// An URL of the merchant's logo.
    /// - Value range: \<100KB
    ///
    /// At most 512 characters.
    ///
    /// `merchantLogo` on the wire; page “Create Template”.
    pub merchant_logo: String,
    /// Labels by which AlipayHK sorts cards.
    /// Tickets / SKU display: the deepest label of the category table that fits.
    /// For normal coupons, please refer to the table below.
    ///
    /// At most 2 elements. The list of values is not complete.
    ///
    /// `categories` on the wire; page “Create Template”.
    pub categories: Vec<Category>,
}

impl Request {
    /// A value with all that is required; what is optional is set behind.
    pub fn new(required: Template) -> Self {
        let mut this = <Self as wire::Object>::blank();
        this.request_id = wire::fresh_id();
        this.merchant_id = required.merchant_id;
        this.start_date = required.start_date;
        this.end_date = required.end_date;
        this.r#type = required.r#type;
        this.product = required.product;
        this.code_type = required.code_type;
        this.code_standard = required.code_standard;
        this.image_url = required.image_url;
        this.button = required.button;
        this.locale_info = required.locale_info;
        this.merchant_logo = required.merchant_logo;
        this.categories = required.categories;
        this
    }
}

impl Request {
    /// A unique ID of the request.
    ///
    /// At most 32 characters.
    ///
    /// `requestId` on the wire; page “Create Template”.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// ID of the merchant, given by AlipayHK.
    ///
    /// `merchantId` on the wire; page “Create Template”.
    pub fn merchant_id(&self) -> &str {
        &self.merchant_id
    }

    /// Datetime from which the template holds, in milliseconds.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `startDate` on the wire; page “Create Template”.
    pub fn start_date(&self) -> i64 {
        self.start_date
    }

    /// Datetime at which the template expires, in milliseconds.
    ///
    /// Milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// `endDate` on the wire; page “Create Template”.
    pub fn end_date(&self) -> i64 {
        self.end_date
    }

    /// Kind of template.
    ///
    /// `type` on the wire; page “Create Template”.
    pub fn r#type(&self) -> &Type {
        &self.r#type
    }

    /// Kind of product based on type.
    ///
    /// `product` on the wire; page “Create Template”.
    pub fn product(&self) -> &Product {
        &self.product
    }

    /// Kind of code that is shown.
    ///
    /// `codeType` on the wire; page “Create Template”.
    pub fn code_type(&self) -> &CodeType {
        &self.code_type
    }

    /// Standard of the code that is shown.
    ///
    /// The list of values is not complete.
    ///
    /// `codeStandard` on the wire; page “Create Template”.
    pub fn code_standard(&self) -> &CodeStandard {
        &self.code_standard
    }

    /// An URL of a square image in scale 1:1, 350 x 350 px.
    /// - Value range: \<100 KB
    ///
    /// At most 512 characters.
    ///
    /// `imageUrl` on the wire; page “Create Template”.
    pub fn image_url(&self) -> &str {
        &self.image_url
    }

    /// An object that sets up the button.
    ///
    /// `button` on the wire; page “Create Template”.
    pub fn button(&self) -> &Button {
        &self.button
    }

    /// An object with the texts of the card of the current type in each locale, i.e. zh_HK, en_US.
    ///
    /// `localeInfo` on the wire; page “Create Template”.
    pub fn locale_info(&self) -> &LocaleInfo {
        &self.locale_info
    }

    /// An URL of the merchant's logo.
    /// - Value range: \<100KB
    ///
    /// At most 512 characters.
    ///
    /// `merchantLogo` on the wire; page “Create Template”.
    pub fn merchant_logo(&self) -> &str {
        &self.merchant_logo
    }

    /// Price asked in cents (i.e. 100 = 1 HKD).
    ///
    /// From 0 to 100000000.
    ///
    /// `currentAmountCent` on the wire; page “Create Template”.
    pub fn current_amount_cent(&self) -> Option<i64> {
        self.current_amount_cent
    }

    /// Price before discounts in cents (i.e. 100 = 1 HKD).
    ///
    /// From 0 to 100000000.
    ///
    /// `originalAmountCent` on the wire; page “Create Template”.
    pub fn original_amount_cent(&self) -> Option<i64> {
        self.original_amount_cent
    }

    /// A 3-letter ISO 4217 currency code, i.e. HKD
    ///
    /// Matches `^[A-Z]{3}$`.
    ///
    /// `currencyCode` on the wire; page “Create Template”.
    pub fn currency_code(&self) -> Option<&str> {
        self.currency_code.as_deref()
    }

    /// Quantity in stock.
    ///
    /// Required when type is COUPON. From 1 to 1000000.
    ///
    /// `stock` on the wire; page “Create Template”.
    pub fn stock(&self) -> Option<i64> {
        self.stock
    }

    /// An URL that opens the page to buy this product.
    ///
    /// Required when type is COUPON or product is PASS or MOVIE. At most 512 characters. Starts with `alipayhk://`.
    ///
    /// `orderPageLink` on the wire; page “Create Template”.
    pub fn order_page_link(&self) -> Option<&str> {
        self.order_page_link.as_deref()
    }

    /// An URL that opens the product's description.
    ///
    /// Required when product is PASS or MOVIE. At most 512 characters. Starts with `alipayhk://`.
    ///
    /// `detailLink` on the wire; page “Create Template”.
    pub fn detail_link(&self) -> Option<&str> {
        self.detail_link.as_deref()
    }

    /// Labels by which AlipayHK sorts cards.
    /// Tickets / SKU display: the deepest label of the category table that fits.
    /// For normal coupons, please refer to the table below.
    ///
    /// At most 2 elements. The list of values is not complete.
    ///
    /// `categories` on the wire; page “Create Template”.
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// IDs of the merchants this card belongs to, in whose selling areas it is shown, i.e. brand channel.
    /// Only effective when type == COUPON.
    ///
    /// At most 30 elements.
    ///
    /// `bizMids` on the wire; page “Create Template”.
    pub fn biz_mids(&self) -> Option<&[String]> {
        self.biz_mids.as_deref()
    }

    /// Whether the card / ticket is shown in the areas of the app that AlipayHK sets aside.
    ///
    /// Required when type is COUPON or product is PASS or MOVIE. Default: `hidden` when type is TICKET.
    ///
    /// `exposure` on the wire; page “Create Template”.
    pub fn exposure(&self) -> Option<&Exposure> {
        self.exposure.as_ref()
    }

    /// An object with more about the card / ticket.
    ///
    /// Required when product is MOVIE or PASS.
    ///
    /// `passExtInfo` on the wire; page “Create Template”.
    pub fn pass_ext_info(&self) -> Option<&PassExtInfo> {
        self.pass_ext_info.as_ref()
    }

    /// Sets [`merchantId`](Self::merchant_id).
    #[must_use]
    pub fn with_merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = merchant_id.into();
        self
    }

    /// Sets [`startDate`](Self::start_date).
    #[must_use]
    pub fn with_start_date(mut self, start_date: i64) -> Self {
        self.start_date = start_date;
        self
    }

    /// Sets [`endDate`](Self::end_date).
    #[must_use]
    pub fn with_end_date(mut self, end_date: i64) -> Self {
        self.end_date = end_date;
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(mut self, r#type: Type) -> Self {
        self.r#type = r#type;
        self
    }

    /// Sets [`product`](Self::product).
    #[must_use]
    pub fn with_product(mut self, product: Product) -> Self {
        self.product = product;
        self
    }

    /// Sets [`codeType`](Self::code_type).
    #[must_use]
    pub fn with_code_type(mut self, code_type: CodeType) -> Self {
        self.code_type = code_type;
        self
    }

    /// Sets [`codeStandard`](Self::code_standard).
    #[must_use]
    pub fn with_code_standard(mut self, code_standard: CodeStandard) -> Self {
        self.code_standard = code_standard;
        self
    }

    /// Sets [`imageUrl`](Self::image_url).
    #[must_use]
    pub fn with_image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = image_url.into();
        self
    }

    /// Sets [`button`](Self::button).
    #[must_use]
    pub fn with_button(mut self, button: Button) -> Self {
        self.button = button;
        self
    }

    /// Sets [`localeInfo`](Self::locale_info).
    #[must_use]
    pub fn with_locale_info(mut self, locale_info: LocaleInfo) -> Self {
        self.locale_info = locale_info;
        self
    }

    /// Sets [`merchantLogo`](Self::merchant_logo).
    #[must_use]
    pub fn with_merchant_logo(mut self, merchant_logo: impl Into<String>) -> Self {
        self.merchant_logo = merchant_logo.into();
        self
    }

    /// Sets [`currentAmountCent`](Self::current_amount_cent).
    #[must_use]
    pub fn with_current_amount_cent(mut self, current_amount_cent: i64) -> Self {
        self.current_amount_cent = Some(current_amount_cent);
        self
    }

    /// Sets [`originalAmountCent`](Self::original_amount_cent).
    #[must_use]
    pub fn with_original_amount_cent(mut self, original_amount_cent: i64) -> Self {
        self.original_amount_cent = Some(original_amount_cent);
        self
    }

    /// Sets [`currencyCode`](Self::currency_code).
    #[must_use]
    pub fn with_currency_code(mut self, currency_code: impl Into<String>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }

    /// Sets [`stock`](Self::stock).
    #[must_use]
    pub fn with_stock(mut self, stock: i64) -> Self {
        self.stock = Some(stock);
        self
    }

    /// Sets [`orderPageLink`](Self::order_page_link).
    #[must_use]
    pub fn with_order_page_link(mut self, order_page_link: impl Into<String>) -> Self {
        self.order_page_link = Some(order_page_link.into());
        self
    }

    /// Sets [`detailLink`](Self::detail_link).
    #[must_use]
    pub fn with_detail_link(mut self, detail_link: impl Into<String>) -> Self {
        self.detail_link = Some(detail_link.into());
        self
    }

    /// Sets [`categories`](Self::categories).
    #[must_use]
    pub fn with_categories(mut self, categories: Vec<Category>) -> Self {
        self.categories = categories;
        self
    }

    /// Sets [`bizMids`](Self::biz_mids).
    #[must_use]
    pub fn with_biz_mids(
        mut self,
        biz_mids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.biz_mids = Some(biz_mids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`exposure`](Self::exposure).
    #[must_use]
    pub fn with_exposure(mut self, exposure: Exposure) -> Self {
        self.exposure = Some(exposure);
        self
    }

    /// Sets [`passExtInfo`](Self::pass_ext_info).
    #[must_use]
    pub fn with_pass_ext_info(mut self, pass_ext_info: PassExtInfo) -> Self {
        self.pass_ext_info = Some(pass_ext_info);
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
        wire::FieldInfo::required("merchantId"),
        wire::FieldInfo::required("startDate"),
        wire::FieldInfo::required("endDate"),
        wire::FieldInfo::required("type"),
        wire::FieldInfo::required("product"),
        wire::FieldInfo::required("codeType"),
        wire::FieldInfo::required("codeStandard"),
        wire::FieldInfo::required("imageUrl"),
        wire::FieldInfo::required("button"),
        wire::FieldInfo::required("localeInfo"),
        wire::FieldInfo::required("merchantLogo"),
        wire::FieldInfo::optional("currentAmountCent"),
        wire::FieldInfo::optional("originalAmountCent"),
        wire::FieldInfo::optional("currencyCode"),
        wire::FieldInfo::optional("stock"),
        wire::FieldInfo::optional("orderPageLink"),
        wire::FieldInfo::optional("detailLink"),
        wire::FieldInfo::required("categories"),
        wire::FieldInfo::optional("bizMids"),
        wire::FieldInfo::optional("exposure"),
        wire::FieldInfo::optional("passExtInfo"),
    ];

    fn blank() -> Self {
        Self {
            request_id: wire::Blank::blank(),
            merchant_id: wire::Blank::blank(),
            start_date: wire::Blank::blank(),
            end_date: wire::Blank::blank(),
            r#type: wire::Blank::blank(),
            product: wire::Blank::blank(),
            code_type: wire::Blank::blank(),
            code_standard: wire::Blank::blank(),
            image_url: wire::Blank::blank(),
            button: wire::Blank::blank(),
            locale_info: wire::Blank::blank(),
            merchant_logo: wire::Blank::blank(),
            current_amount_cent: wire::Blank::blank(),
            original_amount_cent: wire::Blank::blank(),
            currency_code: wire::Blank::blank(),
            stock: wire::Blank::blank(),
            order_page_link: wire::Blank::blank(),
            detail_link: wire::Blank::blank(),
            categories: wire::Blank::blank(),
            biz_mids: wire::Blank::blank(),
            exposure: wire::Blank::blank(),
            pass_ext_info: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "requestId" => Some(0),
            "merchantId" => Some(1),
            "startDate" => Some(2),
            "endDate" => Some(3),
            "type" => Some(4),
            "product" => Some(5),
            "codeType" => Some(6),
            "codeStandard" => Some(7),
            "imageUrl" => Some(8),
            "button" => Some(9),
            "localeInfo" => Some(10),
            "merchantLogo" => Some(11),
            "currentAmountCent" => Some(12),
            "originalAmountCent" => Some(13),
            "currencyCode" => Some(14),
            "stock" => Some(15),
            "orderPageLink" => Some(16),
            "detailLink" => Some(17),
            "categories" => Some(18),
            "bizMids" => Some(19),
            "exposure" => Some(20),
            "passExtInfo" => Some(21),
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
            1 => member.read(&mut self.merchant_id),
            2 => member.read(&mut self.start_date),
            3 => member.read(&mut self.end_date),
            4 => member.read(&mut self.r#type),
            5 => member.read(&mut self.product),
            6 => member.read(&mut self.code_type),
            7 => member.read(&mut self.code_standard),
            8 => member.read(&mut self.image_url),
            9 => member.read(&mut self.button),
            10 => member.read(&mut self.locale_info),
            11 => member.read(&mut self.merchant_logo),
            12 => member.read_optional(&mut self.current_amount_cent),
            13 => member.read_optional(&mut self.original_amount_cent),
            14 => member.read_optional(&mut self.currency_code),
            15 => member.read_optional(&mut self.stock),
            16 => member.read_optional(&mut self.order_page_link),
            17 => member.read_optional(&mut self.detail_link),
            18 => member.read(&mut self.categories),
            19 => member.read_optional(&mut self.biz_mids),
            20 => member.read_optional(&mut self.exposure),
            21 => member.read_optional(&mut self.pass_ext_info),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write("requestId", &self.request_id)?;
        members.write("merchantId", &self.merchant_id)?;
        members.write("startDate", &self.start_date)?;
        members.write("endDate", &self.end_date)?;
        members.write("type", &self.r#type)?;
        members.write("product", &self.product)?;
        members.write("codeType", &self.code_type)?;
        members.write("codeStandard", &self.code_standard)?;
        members.write("imageUrl", &self.image_url)?;
        members.write("button", &self.button)?;
        members.write("localeInfo", &self.locale_info)?;
        members.write("merchantLogo", &self.merchant_logo)?;
        members.write_optional("currentAmountCent", &self.current_amount_cent)?;
        members.write_optional("originalAmountCent", &self.original_amount_cent)?;
        members.write_optional("currencyCode", &self.currency_code)?;
        members.write_optional("stock", &self.stock)?;
        members.write_optional("orderPageLink", &self.order_page_link)?;
        members.write_optional("detailLink", &self.detail_link)?;
        members.write("categories", &self.categories)?;
        members.write_optional("bizMids", &self.biz_mids)?;
        members.write_optional("exposure", &self.exposure)?;
        members.write_optional("passExtInfo", &self.pass_ext_info)?;
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
        walk.integer(at, "startDate", Some(self.start_date), &[]);
        walk.integer(at, "endDate", Some(self.end_date), &[]);
        walk.listed(at, "type", Some(&self.r#type));
        walk.listed(at, "product", Some(&self.product));
        walk.listed(at, "codeType", Some(&self.code_type));
        walk.text(
            at,
            "imageUrl",
            Some(self.image_url.as_str()),
            &[check::Limit::MaxLength(512)],
        );
        walk.object(at, "button", Some(&self.button));
        walk.object(at, "localeInfo", Some(&self.locale_info));
        walk.text(
            at,
            "merchantLogo",
            Some(self.merchant_logo.as_str()),
            &[check::Limit::MaxLength(512)],
        );
        walk.integer(
            at,
            "currentAmountCent",
            self.current_amount_cent,
            &[check::Limit::Min(0), check::Limit::Max(100000000)],
        );
        walk.integer(
            at,
            "originalAmountCent",
            self.original_amount_cent,
            &[check::Limit::Min(0), check::Limit::Max(100000000)],
        );
        walk.text(
            at,
            "currencyCode",
            self.currency_code.as_deref(),
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
        walk.integer(
            at,
            "stock",
            self.stock,
            &[check::Limit::Min(1), check::Limit::Max(1000000)],
        );
        walk.text(
            at,
            "orderPageLink",
            self.order_page_link.as_deref(),
            &[check::Limit::MaxLength(512), check::Limit::Prefix("alipayhk://")],
        );
        walk.text(
            at,
            "detailLink",
            self.detail_link.as_deref(),
            &[check::Limit::MaxLength(512), check::Limit::Prefix("alipayhk://")],
        );
        walk.texts(
            at,
            "categories",
            Some(&self.categories),
            &[check::Limit::MaxItems(2)],
            &[],
        );
        walk.texts(
            at,
            "bizMids",
            self.biz_mids.as_deref(),
            &[check::Limit::MaxItems(30)],
            &[],
        );
        walk.listed(at, "exposure", self.exposure.as_ref());
        walk.object(at, "passExtInfo", self.pass_ext_info.as_ref());
        if matches!(self.r#type, Type::Coupon) {
            walk.require(at, "stock", self.stock.is_some(), "type is COUPON");
        }
        if matches!(self.r#type, Type::Coupon)
            || matches!(self.product, Product::Pass | Product::Movie)
        {
            walk.require(
                at,
                "orderPageLink",
                self.order_page_link.is_some(),
                "type is COUPON or product is PASS or MOVIE",
            );
            walk.require(
                at,
                "exposure",
                self.exposure.is_some(),
                "type is COUPON or product is PASS or MOVIE",
            );
        }
        if matches!(self.product, Product::Pass | Product::Movie) {
            walk.require(
                at,
                "detailLink",
                self.detail_link.is_some(),
                "product is PASS or MOVIE",
            );
        }
        if matches!(self.product, Product::Movie | Product::Pass) {
            walk.require(
                at,
                "passExtInfo",
                self.pass_ext_info.is_some(),
                "product is MOVIE or PASS",
            );
        }
    }
}

/// The values of `/type`.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// For redeemable cards.
    ///
    /// `COUPON` on the wire.
    Coupon,
    /// For tickets.
    ///
    /// `TICKET` on the wire.
    Ticket,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for Type {
    const LISTED: &'static [&'static str] = &["COUPON", "TICKET"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "COUPON" => Some(Self::Coupon),
            "TICKET" => Some(Self::Ticket),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Coupon => "COUPON",
            Self::Ticket => "TICKET",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(Type);

/// The values of `/product`.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// A gift card; of type COUPON.
    ///
    /// `GIFT_CARD` on the wire.
    GiftCard,
    /// A pass; of type TICKET.
    ///
    /// `PASS` on the wire.
    Pass,
    /// A cinema ticket; of type TICKET.
    ///
    /// `MOVIE` on the wire.
    Movie,
    /// A flight; of type TICKET.
    ///
    /// `AIR_TICKET` on the wire.
    AirTicket,
    /// A train ride; of type TICKET.
    ///
    /// `TRAIN_TICKET` on the wire.
    TrainTicket,
    /// A bus ride; of type TICKET.
    ///
    /// `BUS_TICKET` on the wire.
    BusTicket,
    /// A ship passage; of type TICKET.
    ///
    /// `SHIP_TICKET` on the wire.
    ShipTicket,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for Product {
    const LISTED: &'static [&'static str] = &[
        "GIFT_CARD",
        "PASS",
        "MOVIE",
        "AIR_TICKET",
        "TRAIN_TICKET",
        "BUS_TICKET",
        "SHIP_TICKET",
    ];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "GIFT_CARD" => Some(Self::GiftCard),
            "PASS" => Some(Self::Pass),
            "MOVIE" => Some(Self::Movie),
            "AIR_TICKET" => Some(Self::AirTicket),
            "TRAIN_TICKET" => Some(Self::TrainTicket),
            "BUS_TICKET" => Some(Self::BusTicket),
            "SHIP_TICKET" => Some(Self::ShipTicket),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::GiftCard => "GIFT_CARD",
            Self::Pass => "PASS",
            Self::Movie => "MOVIE",
            Self::AirTicket => "AIR_TICKET",
            Self::TrainTicket => "TRAIN_TICKET",
            Self::BusTicket => "BUS_TICKET",
            Self::ShipTicket => "SHIP_TICKET",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(Product);

/// The values of `/codeType`.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeType {
    /// A barcode is shown.
    ///
    /// `barcode` on the wire.
    Barcode,
    /// A QR code is shown.
    ///
    /// `qrcode` on the wire.
    Qrcode,
    /// A promotion code is shown.
    ///
    /// `promocode` on the wire.
    Promocode,
    /// No code is shown.
    ///
    /// `none` on the wire.
    None,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for CodeType {
    const LISTED: &'static [&'static str] = &["barcode", "qrcode", "promocode", "none"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "barcode" => Some(Self::Barcode),
            "qrcode" => Some(Self::Qrcode),
            "promocode" => Some(Self::Promocode),
            "none" => Some(Self::None),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Barcode => "barcode",
            Self::Qrcode => "qrcode",
            Self::Promocode => "promocode",
            Self::None => "none",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(CodeType);

/// The values of `/codeStandard`.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeStandard {
    /// Linear barcode of ISO/IEC 15417:2007.
    ///
    /// `CODE128` on the wire.
    Code128,
    /// Barcode of a European Article Number.
    ///
    /// `EAN-13` on the wire.
    Ean13,
    /// QR code.
    ///
    /// `QRCODE` on the wire.
    Qrcode,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for CodeStandard {
    const LISTED: &'static [&'static str] = &["CODE128", "EAN-13", "QRCODE"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "CODE128" => Some(Self::Code128),
            "EAN-13" => Some(Self::Ean13),
            "QRCODE" => Some(Self::Qrcode),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Code128 => "CODE128",
            Self::Ean13 => "EAN-13",
            Self::Qrcode => "QRCODE",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(CodeStandard);

/// An object that sets up the button.
///
/// `/button` in the request; page “Create Template”.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    browser_open: Option<bool>,
    btn_type: Option<BtnType>,
    btn_url: Option<wire::Any>,
    url_type: Option<wire::Any>,
    undeclared: wire::Undeclared,
}

impl Button {
    /// A value with all that is required; what is optional is set behind.
    #[expect(
        clippy::new_without_default,
        reason = "only a constructor says which message is meant"
    )]
    pub fn new() -> Self {
        <Self as wire::Object>::blank()
    }
}

impl Button {
    /// Whether the link opens in a browser.
    ///
    /// Not told by the documentation as captured: required.
    ///
    /// `browserOpen` on the wire; page “Create Template”.
    pub fn browser_open(&self) -> Option<bool> {
        self.browser_open
    }

    /// What the button is for.
    ///
    /// Not told by the documentation as captured: required.
    ///
    /// `btnType` on the wire; page “Create Template”.
    pub fn btn_type(&self) -> Option<&BtnType> {
        self.btn_type.as_ref()
    }

    /// Where the button leads.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `btnUrl` on the wire; page “Create Template”.
    pub fn btn_url(&self) -> Option<&wire::Any> {
        self.btn_url.as_ref()
    }

    /// Kind of the link.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `urlType` on the wire; page “Create Template”.
    pub fn url_type(&self) -> Option<&wire::Any> {
        self.url_type.as_ref()
    }

    /// Sets [`browserOpen`](Self::browser_open).
    #[must_use]
    pub fn with_browser_open(mut self, browser_open: bool) -> Self {
        self.browser_open = Some(browser_open);
        self
    }

    /// Sets [`btnType`](Self::btn_type).
    #[must_use]
    pub fn with_btn_type(mut self, btn_type: BtnType) -> Self {
        self.btn_type = Some(btn_type);
        self
    }

    /// Sets [`btnUrl`](Self::btn_url).
    #[must_use]
    pub fn with_btn_url(mut self, btn_url: impl Into<wire::Any>) -> Self {
        self.btn_url = Some(btn_url.into());
        self
    }

    /// Sets [`urlType`](Self::url_type).
    #[must_use]
    pub fn with_url_type(mut self, url_type: impl Into<wire::Any>) -> Self {
        self.url_type = Some(url_type.into());
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for Button {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::optional("browserOpen"),
        wire::FieldInfo::optional("btnType"),
        wire::FieldInfo::optional("btnUrl"),
        wire::FieldInfo::optional("urlType"),
    ];

    fn blank() -> Self {
        Self {
            browser_open: wire::Blank::blank(),
            btn_type: wire::Blank::blank(),
            btn_url: wire::Blank::blank(),
            url_type: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "browserOpen" => Some(0),
            "btnType" => Some(1),
            "btnUrl" => Some(2),
            "urlType" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.browser_open),
            1 => member.read_optional(&mut self.btn_type),
            2 => member.read_optional(&mut self.btn_url),
            3 => member.read_optional(&mut self.url_type),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("browserOpen", &self.browser_open)?;
        members.write_optional("btnType", &self.btn_type)?;
        members.write_optional("btnUrl", &self.btn_url)?;
        members.write_optional("urlType", &self.url_type)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(Button);

impl check::Checked for Button {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.listed(at, "btnType", self.btn_type.as_ref());
    }
}

/// The values of `/button/btnType`.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BtnType {
    /// `usage`
    Usage,
    /// `payment`
    Payment,
    /// `none`
    None,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for BtnType {
    const LISTED: &'static [&'static str] = &["usage", "payment", "none"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "usage" => Some(Self::Usage),
            "payment" => Some(Self::Payment),
            "none" => Some(Self::None),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Usage => "usage",
            Self::Payment => "payment",
            Self::None => "none",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(BtnType);

/// An object with the texts of the card of the current type in each locale, i.e. zh_HK, en_US.
///
/// `/localeInfo` in the request; page “Create Template”.
#[derive(Clone, Debug, PartialEq)]
pub struct LocaleInfo {
    zh_hk: Option<LocalizedText>,
    en_us: Option<LocalizedText>,
    undeclared: wire::Undeclared,
}

impl LocaleInfo {
    /// A value with all that is required; what is optional is set behind.
    #[expect(
        clippy::new_without_default,
        reason = "only a constructor says which message is meant"
    )]
    pub fn new() -> Self {
        <Self as wire::Object>::blank()
    }
}

impl LocaleInfo {
    /// The texts in Chinese.
    ///
    /// Not told by the documentation as captured: required.
    ///
    /// `zh_HK` on the wire; page “Create Template”.
    pub fn zh_hk(&self) -> Option<&LocalizedText> {
        self.zh_hk.as_ref()
    }

    /// The texts in English.
    ///
    /// Not told by the documentation as captured: required.
    ///
    /// `en_US` on the wire; page “Create Template”.
    pub fn en_us(&self) -> Option<&LocalizedText> {
        self.en_us.as_ref()
    }

    /// Sets [`zh_HK`](Self::zh_hk).
    #[must_use]
    pub fn with_zh_hk(mut self, zh_hk: LocalizedText) -> Self {
        self.zh_hk = Some(zh_hk);
        self
    }

    /// Sets [`en_US`](Self::en_us).
    #[must_use]
    pub fn with_en_us(mut self, en_us: LocalizedText) -> Self {
        self.en_us = Some(en_us);
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for LocaleInfo {
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

alipayhk_runtime::wire_object!(LocaleInfo);

impl check::Checked for LocaleInfo {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
        walk.object(at, "zh_HK", self.zh_hk.as_ref());
        walk.object(at, "en_US", self.en_us.as_ref());
    }
}

/// The value of `/localeInfo/zh_HK`, `/localeInfo/en_US`.
///
/// `/localeInfo/zh_HK`, `/localeInfo/en_US` in the request; page “Create Template”.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalizedText {
    name: Option<wire::Any>,
    sub_name: Option<wire::Any>,
    description: Option<wire::Any>,
    brand_name: Option<wire::Any>,
    undeclared: wire::Undeclared,
}

impl LocalizedText {
    /// A value with all that is required; what is optional is set behind.
    #[expect(
        clippy::new_without_default,
        reason = "only a constructor says which message is meant"
    )]
    pub fn new() -> Self {
        <Self as wire::Object>::blank()
    }
}

impl LocalizedText {
    /// Name; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `name` on the wire; page “Create Template”.
    pub fn name(&self) -> Option<&wire::Any> {
        self.name.as_ref()
    }

    /// Sub name; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `subName` on the wire; page “Create Template”.
    pub fn sub_name(&self) -> Option<&wire::Any> {
        self.sub_name.as_ref()
    }

    /// Description; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `description` on the wire; page “Create Template”.
    pub fn description(&self) -> Option<&wire::Any> {
        self.description.as_ref()
    }

    /// Brand name; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `brandName` on the wire; page “Create Template”.
    pub fn brand_name(&self) -> Option<&wire::Any> {
        self.brand_name.as_ref()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<wire::Any>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`subName`](Self::sub_name).
    #[must_use]
    pub fn with_sub_name(mut self, sub_name: impl Into<wire::Any>) -> Self {
        self.sub_name = Some(sub_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<wire::Any>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`brandName`](Self::brand_name).
    #[must_use]
    pub fn with_brand_name(mut self, brand_name: impl Into<wire::Any>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for LocalizedText {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::optional("name"),
        wire::FieldInfo::optional("subName"),
        wire::FieldInfo::optional("description"),
        wire::FieldInfo::optional("brandName"),
    ];

    fn blank() -> Self {
        Self {
            name: wire::Blank::blank(),
            sub_name: wire::Blank::blank(),
            description: wire::Blank::blank(),
            brand_name: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "subName" => Some(1),
            "description" => Some(2),
            "brandName" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.name),
            1 => member.read_optional(&mut self.sub_name),
            2 => member.read_optional(&mut self.description),
            3 => member.read_optional(&mut self.brand_name),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("name", &self.name)?;
        members.write_optional("subName", &self.sub_name)?;
        members.write_optional("description", &self.description)?;
        members.write_optional("brandName", &self.brand_name)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(LocalizedText);

impl check::Checked for LocalizedText {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
    }
}

/// The values of `/categories`.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Category {
    /// en: Food & Beverage
    ///
    /// zh: 餐飲
    ///
    /// `Food` on the wire.
    Food,
    /// en: Coffee & Tea
    ///
    /// zh: 咖啡茶飲
    ///
    /// `CoffeeAndTea` on the wire.
    CoffeeAndTea,
    /// en: Medical
    ///
    /// zh: 醫療保健
    ///
    /// `Medical` on the wire.
    Medical,
    /// en: Cosmetics
    ///
    /// zh: 美容化妝
    ///
    /// `Cosmetics` on the wire.
    Cosmetics,
    /// en: Groceries
    ///
    /// zh: 生活百貨
    ///
    /// `Groceries` on the wire.
    Groceries,
    /// en: Ecommerce
    ///
    /// zh: 網購
    ///
    /// `Ecommerce` on the wire.
    Ecommerce,
    /// en: Electronics
    ///
    /// zh: 電子產品
    ///
    /// `Electronics` on the wire.
    Electronics,
    /// en: Electronic Games
    ///
    /// zh: 遊戲娛樂
    ///
    /// `Games` on the wire.
    Games,
    /// en: Clothing & Accessories
    ///
    /// zh: 服飾配件
    ///
    /// `Clothing` on the wire.
    Clothing,
    /// en: Jewellery & Watches
    ///
    /// zh: 珠寶鐘錶
    ///
    /// `Jewellery` on the wire.
    Jewellery,
    /// en: Entertainment
    ///
    /// zh: 休閒娛樂
    ///
    /// `Entertainment` on the wire.
    Entertainment,
    /// en: Education
    ///
    /// zh: 教育
    ///
    /// `Education` on the wire.
    Education,
    /// en: Transportation
    ///
    /// zh: 交通出行
    ///
    /// `Transportation` on the wire.
    Transportation,
    /// en: Others
    ///
    /// zh: 其它
    ///
    /// `Others` on the wire.
    Others,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for Category {
    const LISTED: &'static [&'static str] = &[
        "Food",
        "CoffeeAndTea",
        "Medical",
        "Cosmetics",
        "Groceries",
        "Ecommerce",
        "Electronics",
        "Games",
        "Clothing",
        "Jewellery",
        "Entertainment",
        "Education",
        "Transportation",
        "Others",
    ];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "Food" => Some(Self::Food),
            "CoffeeAndTea" => Some(Self::CoffeeAndTea),
            "Medical" => Some(Self::Medical),
            "Cosmetics" => Some(Self::Cosmetics),
            "Groceries" => Some(Self::Groceries),
            "Ecommerce" => Some(Self::Ecommerce),
            "Electronics" => Some(Self::Electronics),
            "Games" => Some(Self::Games),
            "Clothing" => Some(Self::Clothing),
            "Jewellery" => Some(Self::Jewellery),
            "Entertainment" => Some(Self::Entertainment),
            "Education" => Some(Self::Education),
            "Transportation" => Some(Self::Transportation),
            "Others" => Some(Self::Others),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Food => "Food",
            Self::CoffeeAndTea => "CoffeeAndTea",
            Self::Medical => "Medical",
            Self::Cosmetics => "Cosmetics",
            Self::Groceries => "Groceries",
            Self::Ecommerce => "Ecommerce",
            Self::Electronics => "Electronics",
            Self::Games => "Games",
            Self::Clothing => "Clothing",
            Self::Jewellery => "Jewellery",
            Self::Entertainment => "Entertainment",
            Self::Education => "Education",
            Self::Transportation => "Transportation",
            Self::Others => "Others",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(Category);

/// The values of `/exposure`.
///
/// Page “Create Template”.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Exposure {
    /// `exposed`
    Exposed,
    /// `hidden`
    Hidden,
    /// A value that the documentation does not list. It cannot hold one that it does.
    Unlisted(wire::Unlisted<Self>),
}

impl wire::OpenEnum for Exposure {
    const LISTED: &'static [&'static str] = &["exposed", "hidden"];

    fn listed(text: &str) -> Option<Self> {
        match text {
            "exposed" => Some(Self::Exposed),
            "hidden" => Some(Self::Hidden),
            _ => None,
        }
    }

    fn unlisted(value: wire::Unlisted<Self>) -> Self {
        Self::Unlisted(value)
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Exposed => "exposed",
            Self::Hidden => "hidden",
            Self::Unlisted(value) => value.as_str(),
        }
    }
}

alipayhk_runtime::wire_enum!(Exposure);

/// An object with more about the card / ticket.
///
/// `/passExtInfo` in the request; page “Create Template”.
#[derive(Clone, Debug, PartialEq)]
pub struct PassExtInfo {
    tags: Option<Vec<wire::Any>>,
    country: Option<wire::Any>,
    province: Option<wire::Any>,
    city: Option<wire::Any>,
    district: Option<wire::Any>,
    business_area: Option<wire::Any>,
    sold_num: Option<wire::Any>,
    user_num: Option<wire::Any>,
    rating: Option<wire::Any>,
    rate_num: Option<wire::Any>,
    undeclared: wire::Undeclared,
}

impl PassExtInfo {
    /// A value with all that is required; what is optional is set behind.
    #[expect(
        clippy::new_without_default,
        reason = "only a constructor says which message is meant"
    )]
    pub fn new() -> Self {
        <Self as wire::Object>::blank()
    }
}

impl PassExtInfo {
    /// Tags; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, items.
    ///
    /// `tags` on the wire; page “Create Template”.
    pub fn tags(&self) -> Option<&[wire::Any]> {
        self.tags.as_deref()
    }

    /// Country; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `country` on the wire; page “Create Template”.
    pub fn country(&self) -> Option<&wire::Any> {
        self.country.as_ref()
    }

    /// Province; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `province` on the wire; page “Create Template”.
    pub fn province(&self) -> Option<&wire::Any> {
        self.province.as_ref()
    }

    /// City; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `city` on the wire; page “Create Template”.
    pub fn city(&self) -> Option<&wire::Any> {
        self.city.as_ref()
    }

    /// District; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `district` on the wire; page “Create Template”.
    pub fn district(&self) -> Option<&wire::Any> {
        self.district.as_ref()
    }

    /// Business area; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `businessArea` on the wire; page “Create Template”.
    pub fn business_area(&self) -> Option<&wire::Any> {
        self.business_area.as_ref()
    }

    /// Sold num; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `soldNum` on the wire; page “Create Template”.
    pub fn sold_num(&self) -> Option<&wire::Any> {
        self.sold_num.as_ref()
    }

    /// User num; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `userNum` on the wire; page “Create Template”.
    pub fn user_num(&self) -> Option<&wire::Any> {
        self.user_num.as_ref()
    }

    /// Rating; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `rating` on the wire; page “Create Template”.
    pub fn rating(&self) -> Option<&wire::Any> {
        self.rating.as_ref()
    }

    /// Rate num; the page says no more of it.
    ///
    /// Not told by the documentation as captured: required, type.
    ///
    /// `rateNum` on the wire; page “Create Template”.
    pub fn rate_num(&self) -> Option<&wire::Any> {
        self.rate_num.as_ref()
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(mut self, tags: Vec<wire::Any>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, country: impl Into<wire::Any>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, province: impl Into<wire::Any>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, city: impl Into<wire::Any>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`district`](Self::district).
    #[must_use]
    pub fn with_district(mut self, district: impl Into<wire::Any>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets [`businessArea`](Self::business_area).
    #[must_use]
    pub fn with_business_area(mut self, business_area: impl Into<wire::Any>) -> Self {
        self.business_area = Some(business_area.into());
        self
    }

    /// Sets [`soldNum`](Self::sold_num).
    #[must_use]
    pub fn with_sold_num(mut self, sold_num: impl Into<wire::Any>) -> Self {
        self.sold_num = Some(sold_num.into());
        self
    }

    /// Sets [`userNum`](Self::user_num).
    #[must_use]
    pub fn with_user_num(mut self, user_num: impl Into<wire::Any>) -> Self {
        self.user_num = Some(user_num.into());
        self
    }

    /// Sets [`rating`](Self::rating).
    #[must_use]
    pub fn with_rating(mut self, rating: impl Into<wire::Any>) -> Self {
        self.rating = Some(rating.into());
        self
    }

    /// Sets [`rateNum`](Self::rate_num).
    #[must_use]
    pub fn with_rate_num(mut self, rate_num: impl Into<wire::Any>) -> Self {
        self.rate_num = Some(rate_num.into());
        self
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for PassExtInfo {
    const NULLS: wire::Nulls = wire::Nulls::Refused;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::optional("tags"),
        wire::FieldInfo::optional("country"),
        wire::FieldInfo::optional("province"),
        wire::FieldInfo::optional("city"),
        wire::FieldInfo::optional("district"),
        wire::FieldInfo::optional("businessArea"),
        wire::FieldInfo::optional("soldNum"),
        wire::FieldInfo::optional("userNum"),
        wire::FieldInfo::optional("rating"),
        wire::FieldInfo::optional("rateNum"),
    ];

    fn blank() -> Self {
        Self {
            tags: wire::Blank::blank(),
            country: wire::Blank::blank(),
            province: wire::Blank::blank(),
            city: wire::Blank::blank(),
            district: wire::Blank::blank(),
            business_area: wire::Blank::blank(),
            sold_num: wire::Blank::blank(),
            user_num: wire::Blank::blank(),
            rating: wire::Blank::blank(),
            rate_num: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "tags" => Some(0),
            "country" => Some(1),
            "province" => Some(2),
            "city" => Some(3),
            "district" => Some(4),
            "businessArea" => Some(5),
            "soldNum" => Some(6),
            "userNum" => Some(7),
            "rating" => Some(8),
            "rateNum" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.tags),
            1 => member.read_optional(&mut self.country),
            2 => member.read_optional(&mut self.province),
            3 => member.read_optional(&mut self.city),
            4 => member.read_optional(&mut self.district),
            5 => member.read_optional(&mut self.business_area),
            6 => member.read_optional(&mut self.sold_num),
            7 => member.read_optional(&mut self.user_num),
            8 => member.read_optional(&mut self.rating),
            9 => member.read_optional(&mut self.rate_num),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("tags", &self.tags)?;
        members.write_optional("country", &self.country)?;
        members.write_optional("province", &self.province)?;
        members.write_optional("city", &self.city)?;
        members.write_optional("district", &self.district)?;
        members.write_optional("businessArea", &self.business_area)?;
        members.write_optional("soldNum", &self.sold_num)?;
        members.write_optional("userNum", &self.user_num)?;
        members.write_optional("rating", &self.rating)?;
        members.write_optional("rateNum", &self.rate_num)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(PassExtInfo);

impl check::Checked for PassExtInfo {
    fn walk(&self, at: &wire::Place<'_>, walk: &mut check::Walk<'_>) {
        walk.undeclared(at, &self.undeclared);
    }
}

/// A response as the page “Create Template” documents it.
///
/// Every field but the result may be missing, since an answer that tells of a failure has no others; [`into_success`](Self::into_success) gives plain ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    result_info: Option<ResultInfo>,
    result: Option<ResultInfo>,
    template_code: Option<String>,
    status: Option<String>,
    undeclared: wire::Undeclared,
}

impl Response {
    /// Metadata that tells what became of the request.
    ///
    /// `resultInfo` on the wire; page “Create Template”.
    pub fn result_info(&self) -> Option<&ResultInfo> {
        self.result_info.as_ref()
    }

    /// Another name of `resultInfo`.
    ///
    /// `result` on the wire; page “Create Template”.
    pub fn result(&self) -> Option<&ResultInfo> {
        self.result.as_ref()
    }

    /// The template's ID.
    ///
    /// `templateCode` on the wire; page “Create Template”.
    pub fn template_code(&self) -> Option<&str> {
        self.template_code.as_deref()
    }

    /// Where the template stands.
    ///
    /// `status` on the wire; page “Create Template”.
    pub fn status(&self) -> Option<&str> {
        self.status.as_deref()
    }

    /// The response as a success: what a success must have is plain.
    ///
    /// # Errors
    /// The result's status is not `S`, or something that a success must have is missing: all violations.
    pub fn into_success(self) -> Result<Success, check::Violations> {
        let status = self
            .result_info
            .as_ref()
            .map(|result| &result.result_status)
            .or(self.result.as_ref().map(|result| &result.result_status));
        let taking = check::Taking::from_status("/resultInfo/resultStatus", status);
        let success = Success {
            result_info: self.result_info,
            result: self.result,
            template_code: self.template_code,
            status: self.status,
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
        wire::FieldInfo::optional("resultInfo"),
        wire::FieldInfo::optional("result"),
        wire::FieldInfo::optional("templateCode"),
        wire::FieldInfo::optional("status"),
    ];

    fn blank() -> Self {
        Self {
            result_info: wire::Blank::blank(),
            result: wire::Blank::blank(),
            template_code: wire::Blank::blank(),
            status: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "resultInfo" => Some(0),
            "result" => Some(1),
            "templateCode" => Some(2),
            "status" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: wire::serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        member: wire::Member<'_, A>,
    ) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.result_info),
            1 => member.read_optional(&mut self.result),
            2 => member.read_optional(&mut self.template_code),
            3 => member.read_optional(&mut self.status),
            _ => Ok(false),
        }
    }

    fn write<M: wire::serde::ser::SerializeMap>(
        &self,
        members: &mut wire::Members<'_, M>,
    ) -> Result<(), M::Error> {
        members.write_optional("resultInfo", &self.result_info)?;
        members.write_optional("result", &self.result)?;
        members.write_optional("templateCode", &self.template_code)?;
        members.write_optional("status", &self.status)?;
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
        walk.object(at, "resultInfo", self.result_info.as_ref());
        walk.object(at, "result", self.result.as_ref());
        walk.any_of(
            at,
            &["resultInfo", "result"],
            self.result_info.is_some() || self.result.is_some(),
            "",
        );
    }
}

/// A response of status `S` of the page “Create Template”: what it must have is there.
///
/// Made by [`Response::into_success`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Success {
    /// Metadata that tells what became of the request.
    ///
    /// `resultInfo` on the wire; page “Create Template”.
    pub result_info: Option<ResultInfo>,
    /// Another name of `resultInfo`.
    ///
    /// `result` on the wire; page “Create Template”.
    pub result: Option<ResultInfo>,
    /// The template's ID.
    ///
    /// `templateCode` on the wire; page “Create Template”.
    pub template_code: Option<String>,
    /// Where the template stands.
    ///
    /// `status` on the wire; page “Create Template”.
    pub status: Option<String>,
    /// The members that the documentation does not declare, as they were read.
    pub undeclared: wire::Undeclared,
}

/// The value of `/resultInfo`, `/result`.
///
/// `/resultInfo`, `/result` in the response; page “Create Template”.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultInfo {
    result_code: ResultCode,
    result_status: api::ResultStatus,
    result_message: Option<String>,
    result_msg: Option<String>,
    undeclared: wire::Undeclared,
}

impl ResultInfo {
    /// Code of the result, for troubleshooting.
    ///
    /// At most 64 characters.
    ///
    /// `resultCode` on the wire; page “Create Template”.
    pub fn result_code(&self) -> &ResultCode {
        &self.result_code
    }

    /// What became of the request.
    ///
    /// At most 2 characters.
    ///
    /// `resultStatus` on the wire; page “Create Template”.
    pub fn result_status(&self) -> &api::ResultStatus {
        &self.result_status
    }

    /// What the result says.
    ///
    /// At most 256 characters.
    ///
    /// `resultMessage` on the wire; page “Create Template”.
    pub fn result_message(&self) -> Option<&str> {
        self.result_message.as_deref()
    }

    /// Another name of `resultMessage`.
    ///
    /// At most 256 characters.
    ///
    /// `resultMsg` on the wire; page “Create Template”.
    pub fn result_msg(&self) -> Option<&str> {
        self.result_msg.as_deref()
    }

    /// The members of this object that the documentation does not declare, as they were read.
    pub fn undeclared_members(&self) -> &wire::Undeclared {
        &self.undeclared
    }
}

impl wire::Object for ResultInfo {
    const NULLS: wire::Nulls = wire::Nulls::Absent;
    const FIELDS: &'static [wire::FieldInfo] = &[
        wire::FieldInfo::required("resultCode"),
        wire::FieldInfo::required("resultStatus"),
        wire::FieldInfo::optional("resultMessage"),
        wire::FieldInfo::optional("resultMsg"),
    ];

    fn blank() -> Self {
        Self {
            result_code: wire::Blank::blank(),
            result_status: wire::Blank::blank(),
            result_message: wire::Blank::blank(),
            result_msg: wire::Blank::blank(),
            undeclared: wire::Undeclared::new(),
        }
    }

    fn index(name: &str) -> Option<usize> {
        match name {
            "resultCode" => Some(0),
            "resultStatus" => Some(1),
            "resultMessage" => Some(2),
            "resultMsg" => Some(3),
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
            3 => member.read_optional(&mut self.result_msg),
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
        members.write_optional("resultMsg", &self.result_msg)?;
        Ok(())
    }

    fn undeclared(&self) -> &wire::Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut wire::Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(ResultInfo);

impl check::Checked for ResultInfo {
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
        walk.text(
            at,
            "resultMsg",
            self.result_msg.as_deref(),
            &[check::Limit::MaxLength(256)],
        );
    }
}

/// The result codes of the API, and those that the gateway answers with on any API.
///
/// Page “Create Template”.
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
    /// The button's URL is wrong.
    ///
    /// `PASS_TEMPLATE_BTN_URL_ILLEGAL` on the wire.
    PassTemplateBtnUrlIllegal,
    /// The image's URL is wrong.
    ///
    /// `PASS_TEMPLATE_IMAGE_URL_ILLEGAL` on the wire.
    PassTemplateImageUrlIllegal,
    /// The name is not well formed.
    ///
    /// `PASS_TEMPLATE_NAME_ILLEGAL` on the wire.
    PassTemplateNameIllegal,
    /// The description is not well formed
    ///
    /// `PASS_TEMPLATE_DESCRIPTION_ILLEGAL` on the wire.
    PassTemplateDescriptionIllegal,
    /// The brand name is not well formed.
    ///
    /// `PASS_TEMPLATE_BRAND_NAME_ILLEGAL` on the wire.
    PassTemplateBrandNameIllegal,
    /// The shops are not well formed.
    ///
    /// `PASS_TEMPLATE_SHOP_ILLEGAL` on the wire.
    PassTemplateShopIllegal,
    /// A custom label is not well formed.
    ///
    /// `PASS_TEMPLATE_TAG_LABEL_ILLEGAL` on the wire.
    PassTemplateTagLabelIllegal,
    /// A custom value is not well formed.
    ///
    /// `PASS_TEMPLATE_TAG_VALUE_ILLEGAL` on the wire.
    PassTemplateTagValueIllegal,
    /// The start date lies before the current timestamp.
    ///
    /// `PASS_TEMPLATE_START_TIME_LESS_CURRENT` on the wire.
    PassTemplateStartTimeLessCurrent,
    /// The gift card's start time lies too far ahead.
    ///
    /// `PASS_TEMPLATE_START_TIME_EXCEED` on the wire.
    PassTemplateStartTimeExceed,
    /// The time between the gift card's start and end is not allowed.
    ///
    /// `PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL` on the wire.
    PassTemplateTimeIntervalIllegal,
    /// The gift card's end time lies too far ahead.
    ///
    /// `PASS_TEMPLATE_END_TIME_EXCEED` on the wire.
    PassTemplateEndTimeExceed,
    /// The gift card's picture holds sensitive content.
    ///
    /// `PASS_TEMPLATE_IMAGE_INVALID` on the wire.
    PassTemplateImageInvalid,
    /// The gift card's custom url holds sensitive content.
    ///
    /// `PASS_TEMPLATE_CUSTOMTAB_URL_INVALID` on the wire.
    PassTemplateCustomtabUrlInvalid,
    /// The gift card's button url holds sensitive content.
    ///
    /// `PASS_TEMPLATE_BTN_URL_INVALID` on the wire.
    PassTemplateBtnUrlInvalid,
    /// The gift card's text holds sensitive content.
    ///
    /// `PASS_TEMPLATE_CONTENT_INVALID` on the wire.
    PassTemplateContentInvalid,
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
        "PASS_TEMPLATE_BTN_URL_ILLEGAL",
        "PASS_TEMPLATE_IMAGE_URL_ILLEGAL",
        "PASS_TEMPLATE_NAME_ILLEGAL",
        "PASS_TEMPLATE_DESCRIPTION_ILLEGAL",
        "PASS_TEMPLATE_BRAND_NAME_ILLEGAL",
        "PASS_TEMPLATE_SHOP_ILLEGAL",
        "PASS_TEMPLATE_TAG_LABEL_ILLEGAL",
        "PASS_TEMPLATE_TAG_VALUE_ILLEGAL",
        "PASS_TEMPLATE_START_TIME_LESS_CURRENT",
        "PASS_TEMPLATE_START_TIME_EXCEED",
        "PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL",
        "PASS_TEMPLATE_END_TIME_EXCEED",
        "PASS_TEMPLATE_IMAGE_INVALID",
        "PASS_TEMPLATE_CUSTOMTAB_URL_INVALID",
        "PASS_TEMPLATE_BTN_URL_INVALID",
        "PASS_TEMPLATE_CONTENT_INVALID",
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
            "PASS_TEMPLATE_BTN_URL_ILLEGAL" => Some(Self::PassTemplateBtnUrlIllegal),
            "PASS_TEMPLATE_IMAGE_URL_ILLEGAL" => Some(Self::PassTemplateImageUrlIllegal),
            "PASS_TEMPLATE_NAME_ILLEGAL" => Some(Self::PassTemplateNameIllegal),
            "PASS_TEMPLATE_DESCRIPTION_ILLEGAL" => {
                Some(Self::PassTemplateDescriptionIllegal)
            }
            "PASS_TEMPLATE_BRAND_NAME_ILLEGAL" => {
                Some(Self::PassTemplateBrandNameIllegal)
            }
            "PASS_TEMPLATE_SHOP_ILLEGAL" => Some(Self::PassTemplateShopIllegal),
            "PASS_TEMPLATE_TAG_LABEL_ILLEGAL" => Some(Self::PassTemplateTagLabelIllegal),
            "PASS_TEMPLATE_TAG_VALUE_ILLEGAL" => Some(Self::PassTemplateTagValueIllegal),
            "PASS_TEMPLATE_START_TIME_LESS_CURRENT" => {
                Some(Self::PassTemplateStartTimeLessCurrent)
            }
            "PASS_TEMPLATE_START_TIME_EXCEED" => Some(Self::PassTemplateStartTimeExceed),
            "PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL" => {
                Some(Self::PassTemplateTimeIntervalIllegal)
            }
            "PASS_TEMPLATE_END_TIME_EXCEED" => Some(Self::PassTemplateEndTimeExceed),
            "PASS_TEMPLATE_IMAGE_INVALID" => Some(Self::PassTemplateImageInvalid),
            "PASS_TEMPLATE_CUSTOMTAB_URL_INVALID" => {
                Some(Self::PassTemplateCustomtabUrlInvalid)
            }
            "PASS_TEMPLATE_BTN_URL_INVALID" => Some(Self::PassTemplateBtnUrlInvalid),
            "PASS_TEMPLATE_CONTENT_INVALID" => Some(Self::PassTemplateContentInvalid),
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
            Self::PassTemplateBtnUrlIllegal => "PASS_TEMPLATE_BTN_URL_ILLEGAL",
            Self::PassTemplateImageUrlIllegal => "PASS_TEMPLATE_IMAGE_URL_ILLEGAL",
            Self::PassTemplateNameIllegal => "PASS_TEMPLATE_NAME_ILLEGAL",
            Self::PassTemplateDescriptionIllegal => "PASS_TEMPLATE_DESCRIPTION_ILLEGAL",
            Self::PassTemplateBrandNameIllegal => "PASS_TEMPLATE_BRAND_NAME_ILLEGAL",
            Self::PassTemplateShopIllegal => "PASS_TEMPLATE_SHOP_ILLEGAL",
            Self::PassTemplateTagLabelIllegal => "PASS_TEMPLATE_TAG_LABEL_ILLEGAL",
            Self::PassTemplateTagValueIllegal => "PASS_TEMPLATE_TAG_VALUE_ILLEGAL",
            Self::PassTemplateStartTimeLessCurrent => {
                "PASS_TEMPLATE_START_TIME_LESS_CURRENT"
            }
            Self::PassTemplateStartTimeExceed => "PASS_TEMPLATE_START_TIME_EXCEED",
            Self::PassTemplateTimeIntervalIllegal => {
                "PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL"
            }
            Self::PassTemplateEndTimeExceed => "PASS_TEMPLATE_END_TIME_EXCEED",
            Self::PassTemplateImageInvalid => "PASS_TEMPLATE_IMAGE_INVALID",
            Self::PassTemplateCustomtabUrlInvalid => {
                "PASS_TEMPLATE_CUSTOMTAB_URL_INVALID"
            }
            Self::PassTemplateBtnUrlInvalid => "PASS_TEMPLATE_BTN_URL_INVALID",
            Self::PassTemplateContentInvalid => "PASS_TEMPLATE_CONTENT_INVALID",
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
            | Self::PassTemplateBtnUrlIllegal
            | Self::PassTemplateImageUrlIllegal
            | Self::PassTemplateNameIllegal
            | Self::PassTemplateDescriptionIllegal
            | Self::PassTemplateBrandNameIllegal
            | Self::PassTemplateShopIllegal
            | Self::PassTemplateTagLabelIllegal
            | Self::PassTemplateTagValueIllegal
            | Self::PassTemplateStartTimeLessCurrent
            | Self::PassTemplateStartTimeExceed
            | Self::PassTemplateTimeIntervalIllegal
            | Self::PassTemplateEndTimeExceed
            | Self::PassTemplateImageInvalid
            | Self::PassTemplateCustomtabUrlInvalid
            | Self::PassTemplateBtnUrlInvalid
            | Self::PassTemplateContentInvalid
            | Self::KeyNotFound
            | Self::AccessDenied
            | Self::InvalidApi
            | Self::InvalidClient
            | Self::InvalidSignature
            | Self::MethodNotSupported
            | Self::MediaTypeNotAcceptable
            | Self::ProcessFail => Some(api::ResultStatus::Failed),
            Self::RequestTrafficExceedLimit => Some(api::ResultStatus::Unknown),
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
