//! The template of a gift card, and what is missing when it is not complete.
//!
//! `cargo run -p alipayhk-sandbox --example template`

use std::error::Error;

use alipayhk::card_template::create::{
    Button, Category, CodeStandard, CodeType, Exposure, LocaleInfo, LocalizedText, Product, Request, Template, Type,
};
use alipayhk_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client().build()?;
    let template = Request::new(Template {
        merchant_id: "2160000000000000".into(),
        start_date: 1_748_242_546_100,
        end_date: 1_779_778_546_100,
        r#type: Type::Coupon,
        product: Product::GiftCard,
        code_type: CodeType::Barcode,
        code_standard: CodeStandard::Code128,
        image_url: "https://example.com/tea.png".into(),
        button: Button::new(),
        locale_info: LocaleInfo::new()
            .with_zh_hk(LocalizedText::new().with_name("茶"))
            .with_en_us(LocalizedText::new().with_name("Tea")),
        merchant_logo: "https://example.com/logo.png".into(),
        categories: vec![Category::Food],
    });

    // A coupon needs more than every template does.
    let missing = template.validate().err().ok_or("expected something to be missing")?;
    for violation in missing.iter() {
        eprintln!("{violation}");
    }

    let complete = template
        .with_stock(500)
        .with_order_page_link("alipayhk://platformapi/startapp?appId=2102020185475244")
        .with_exposure(Exposure::Hidden);
    let accepted = client.send(&complete).await?;
    eprintln!("the template is {}", accepted.response.template_code.unwrap_or_default());
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs() {
        super::main().unwrap();
    }
}
