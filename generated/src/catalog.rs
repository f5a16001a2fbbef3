// @generated from the pages by `cargo xtask generate`. Not to be edited by hand.

//! Every page as data, for tools that serve or check every API alike.

pub use alipayhk_runtime::catalog::*;

/// The pages, in the order of their modules.
pub const PAGES: &[Page] = &[
    Page {
        api: &crate::card_template::create::API,
        title: "Create Template",
        extends: None,
        discriminator: None,
        statuses: None,
        id_member: Some("requestId"),
        event_time: None,
        results: &[
            ("SUCCESS", "S"),
            ("PARAM_ILLEGAL", "F"),
            ("PASS_TEMPLATE_BTN_URL_ILLEGAL", "F"),
            ("PASS_TEMPLATE_IMAGE_URL_ILLEGAL", "F"),
            ("PASS_TEMPLATE_NAME_ILLEGAL", "F"),
            ("PASS_TEMPLATE_DESCRIPTION_ILLEGAL", "F"),
            ("PASS_TEMPLATE_BRAND_NAME_ILLEGAL", "F"),
            ("PASS_TEMPLATE_SHOP_ILLEGAL", "F"),
            ("PASS_TEMPLATE_TAG_LABEL_ILLEGAL", "F"),
            ("PASS_TEMPLATE_TAG_VALUE_ILLEGAL", "F"),
            ("PASS_TEMPLATE_START_TIME_LESS_CURRENT", "F"),
            ("PASS_TEMPLATE_START_TIME_EXCEED", "F"),
            ("PASS_TEMPLATE_TIME_INTERVAL_ILLEGAL", "F"),
            ("PASS_TEMPLATE_END_TIME_EXCEED", "F"),
            ("PASS_TEMPLATE_IMAGE_INVALID", "F"),
            ("PASS_TEMPLATE_CUSTOMTAB_URL_INVALID", "F"),
            ("PASS_TEMPLATE_BTN_URL_INVALID", "F"),
            ("PASS_TEMPLATE_CONTENT_INVALID", "F"),
            ("KEY_NOT_FOUND", "F"),
            ("ACCESS_DENIED", "F"),
            ("INVALID_API", "F"),
            ("INVALID_CLIENT", "F"),
            ("INVALID_SIGNATURE", "F"),
            ("METHOD_NOT_SUPPORTED", "F"),
            ("MEDIA_TYPE_NOT_ACCEPTABLE", "F"),
            ("REQUEST_TRAFFIC_EXCEED_LIMIT", "U"),
            ("PROCESS_FAIL", "F"),
        ],
        request_schema: include_str!(
            "../schemas/card_template.create.request.schema.json"
        ),
        response_schema: include_str!(
            "../schemas/card_template.create.response.schema.json"
        ),
        example_requests: &[],
        example_responses: &[],
    },
    Page {
        api: &crate::contract_card_sync::API,
        title: "Base API of contract_card_sync",
        extends: None,
        discriminator: None,
        statuses: None,
        id_member: Some("requestId"),
        event_time: Some("bizDate"),
        results: &[
            ("SUCCESS", "S"),
            ("ORDER_NOT_FOUND", "F"),
            ("ORDER_STATUS_INVALID", "F"),
            ("PARAM_ILLEGAL", "F"),
            ("UNKNOWN_EXCEPTION", "U"),
            ("UN_SUPPORT_BUSINESS", "F"),
            ("KEY_NOT_FOUND", "F"),
            ("ACCESS_DENIED", "F"),
            ("INVALID_API", "F"),
            ("INVALID_CLIENT", "F"),
            ("INVALID_SIGNATURE", "F"),
            ("METHOD_NOT_SUPPORTED", "F"),
            ("MEDIA_TYPE_NOT_ACCEPTABLE", "F"),
            ("REQUEST_TRAFFIC_EXCEED_LIMIT", "U"),
            ("PROCESS_FAIL", "F"),
        ],
        request_schema: include_str!(
            "../schemas/contract_card_sync.request.schema.json"
        ),
        response_schema: include_str!(
            "../schemas/contract_card_sync.response.schema.json"
        ),
        example_requests: &[
            "{\"merchantId\":\"216022000000xxx\",\"userId\":\"2160220044640xxx\",\"requestId\":\"1111110000000000001\",\"command\":\"SEND\",\"merchantBizNo\":\"GDBJ0529000000000001\",\"orderStatus\":\"WAIT_PAY\",\"bizDate\":1632833743000,\"productTemplateCode\":\"PAYMENT_ORDER_DEFAULT\",\"syncDataInfo\":{\"tinyAppId\":\"12333\",\"languageBusinessInfo\":\"{\\\"zh_HK\\\":{\\\"bill_desc\\\":\\\"煤氣十月賬單已發出\\\",\\\"bill_name\\\":\\\"煤氣賬單\\\",\\\"bill_moth_time\\\":\\\"2024-10\\\",\\\"bill_due_time\\\":\\\"2024-10-15\\\",\\\"bill_amount\\\":\\\"57000\\\",\\\"bill_amount_currency\\\":\\\"HKD\\\",\\\"action_url\\\":\\\"alipayhk://platformapi/startapp?appId=2102020185475244&page=pages/alipay/orderDetail/index?orderCode=20240421389609183133\\\",\\\"order_Url\\\":\\\"alipayhk://platformapi/startapp?appId=2102020185475244&page=pages/alipay/orderDetail/index?orderCode=20240421389609183133\\\"},\\\"en_US\\\":{\\\"bill_desc\\\":\\\"OCT Gas Bill Issued\\\",\\\"bill_name\\\":\\\"Gas BILL\\\",\\\"bill_moth_time\\\":\\\"2024-10\\\",\\\"bill_due_time\\\":\\\"2024-10-15\\\",\\\"bill_amount\\\":\\\"57000\\\",\\\"bill_amount_currency\\\":\\\"HKD\\\",\\\"action_url\\\":\\\"alipayhk://platformapi/startapp?appId=2102020185475244&page=pages/alipay/orderDetail/index?orderCode=20240421389609183133\\\",\\\"order_Url\\\":\\\"alipayhk://platformapi/startapp?appId=2102020185475244&page=pages/alipay/orderDetail/index?orderCode=20240421389609183133\\\"}}\"}}",
        ],
        example_responses: &[
            "{\"result\":{\"resultStatus\":\"S\",\"resultCode\":\"SUCCESS\",\"resultMessage\":\"success\"}}",
        ],
    },
    Page {
        api: &crate::order_sync::API,
        title: "Base API of order_sync",
        extends: None,
        discriminator: None,
        statuses: None,
        id_member: Some("requestId"),
        event_time: Some("orderModifyTime"),
        results: &[
            ("SUCCESS", "S"),
            ("PARAM_ILLEGAL", "F"),
            ("ORDER_STATUS_INVALID", "F"),
            ("UNKNOWN_EXCEPTION", "U"),
            ("UN_SUPPORT_BUSINESS", "F"),
            ("KEY_NOT_FOUND", "F"),
            ("ACCESS_DENIED", "F"),
            ("INVALID_API", "F"),
            ("INVALID_CLIENT", "F"),
            ("INVALID_SIGNATURE", "F"),
            ("METHOD_NOT_SUPPORTED", "F"),
            ("MEDIA_TYPE_NOT_ACCEPTABLE", "F"),
            ("REQUEST_TRAFFIC_EXCEED_LIMIT", "U"),
            ("PROCESS_FAIL", "F"),
        ],
        request_schema: include_str!("../schemas/order_sync.request.schema.json"),
        response_schema: include_str!("../schemas/order_sync.response.schema.json"),
        example_requests: &[],
        example_responses: &[],
    },
    Page {
        api: &crate::order_sync::coupon_with_code::API,
        title: "Coupon with Code",
        extends: Some("order_sync"),
        discriminator: Some(("merchantBizType", "GIFT_CARD_COUPON")),
        statuses: Some(Statuses {
            member: "orderStatus",
            forward: true,
            values: &[("TICKETED", false), ("REFUNDED", true), ("USED", true)],
        }),
        id_member: Some("requestId"),
        event_time: Some("orderModifyTime"),
        results: &[
            ("SUCCESS", "S"),
            ("PARAM_ILLEGAL", "F"),
            ("ORDER_STATUS_INVALID", "F"),
            ("UNKNOWN_EXCEPTION", "U"),
            ("UN_SUPPORT_BUSINESS", "F"),
            ("KEY_NOT_FOUND", "F"),
            ("ACCESS_DENIED", "F"),
            ("INVALID_API", "F"),
            ("INVALID_CLIENT", "F"),
            ("INVALID_SIGNATURE", "F"),
            ("METHOD_NOT_SUPPORTED", "F"),
            ("MEDIA_TYPE_NOT_ACCEPTABLE", "F"),
            ("REQUEST_TRAFFIC_EXCEED_LIMIT", "U"),
            ("PROCESS_FAIL", "F"),
        ],
        request_schema: include_str!(
            "../schemas/order_sync.coupon_with_code.request.schema.json"
        ),
        response_schema: include_str!(
            "../schemas/order_sync.coupon_with_code.response.schema.json"
        ),
        example_requests: &[
            "{\"requestId\":\"1748242546100\",\"merchantBizNo\":\"1748231759885\",\"merchantId\":\"2160xxxxxxxxxxxx\",\"orderStatus\":\"TICKETED\",\"userId\":\"2160xxxxxxxxxxxx\",\"merchantBizType\":\"GIFT_CARD_COUPON\",\"orderCreateTime\":1748242546100,\"orderModifyTime\":1748242546100,\"amount\":{\"value\":\"10000\",\"currency\":\"HKD\"},\"payAmount\":{\"value\":\"2000\",\"currency\":\"HKD\"},\"tradeNo\":\"2160xxxxxxxxxxxx_1748242546100\",\"extInfo\":{\"merchant_bill_detail\":\"alipayhk://platformapi/startapp?appId=2102000032500019\",\"merchant_bill_id\":\"P2046\",\"code_info\":{\"code_msg\":\"code_msg\",\"code_value\":\"code_value\"},\"template_code\":\"22025052600135606000000018619844\",\"available_time\":1748242546100,\"expired_time\":1748246146100}}",
        ],
        example_responses: &[],
    },
    Page {
        api: &crate::order_sync::gift_card::API,
        title: "Gift Card",
        extends: Some("order_sync"),
        discriminator: Some(("merchantBizType", "ALIPAY_COUPON")),
        statuses: Some(Statuses {
            member: "orderStatus",
            forward: true,
            values: &[("TICKETED", false)],
        }),
        id_member: Some("requestId"),
        event_time: Some("orderModifyTime"),
        results: &[
            ("SUCCESS", "S"),
            ("PARAM_ILLEGAL", "F"),
            ("ORDER_STATUS_INVALID", "F"),
            ("UNKNOWN_EXCEPTION", "U"),
            ("UN_SUPPORT_BUSINESS", "F"),
            ("KEY_NOT_FOUND", "F"),
            ("ACCESS_DENIED", "F"),
            ("INVALID_API", "F"),
            ("INVALID_CLIENT", "F"),
            ("INVALID_SIGNATURE", "F"),
            ("METHOD_NOT_SUPPORTED", "F"),
            ("MEDIA_TYPE_NOT_ACCEPTABLE", "F"),
            ("REQUEST_TRAFFIC_EXCEED_LIMIT", "U"),
            ("PROCESS_FAIL", "F"),
        ],
        request_schema: include_str!(
            "../schemas/order_sync.gift_card.request.schema.json"
        ),
        response_schema: include_str!(
            "../schemas/order_sync.gift_card.response.schema.json"
        ),
        example_requests: &[
            "{\"requestId\":\"00242206688873156335287814888550\",\"merchantId\":\"2160120041113167\",\"merchantBizNo\":\"00242206688873156335287814888550\",\"orderStatus\":\"TICKETED\",\"userId\":\"2160220041431868\",\"merchantBizType\":\"ALIPAY_COUPON\",\"orderCreateTime\":1740385506708,\"orderModifyTime\":1742977506708,\"tradeNo\":\"Gift_card_tradeNo\",\"extInfo\":{\"benefit_issue_mode\":\"SALE\",\"product_id\":\"22025021800135606000000001663483\"}}",
        ],
        example_responses: &[
            "{\"orderId\":\"2220100101001\",\"orderStatus\":\"TICKETED\",\"distributeResult\":[{\"sceneCode\":\"PASS\",\"extInfo\":{\"benefitId\":\"2025030319050111540490000000000160270060891449\",\"detailLink\":\"alipayhk://platformapi/startapp?appId=85260012&scene=detail&id=2025030319050111540490000000000160270060891449\"}}],\"result\":{\"resultCode\":\"SUCCESS\",\"resultMessage\":\"execute success\",\"resultStatus\":\"S\"}}",
        ],
    },
];
