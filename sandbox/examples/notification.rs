//! A performance notification: a bill that is due, created and then paid.
//!
//! `cargo run -p alipayhk-sandbox --example notification`

use std::error::Error;
use std::time::{SystemTime, UNIX_EPOCH};

use alipayhk::contract_card_sync::{
    AmountCurrency, Command, LanguageBusinessInfo, Notification, ProductTemplateCode, Request, ResultCode,
    SyncDataInfo, User,
};
use alipayhk::outcome::Fate;
use alipayhk::wire::{JsonString, OpenObject};
use alipayhk_sandbox::{Fault, Sandbox};
use serde_json::{Map, Value};

/// What the notification shows in one language.
fn texts(name: &str, description: &str) -> OpenObject {
    let pairs = [("bill_name", name), ("bill_desc", description)];
    pairs.into_iter().map(|(key, text)| (key.to_owned(), Value::from(text))).collect::<Map<_, _>>().into()
}

fn bill(command: Command, status: &str, now: i64) -> Request {
    let shown = LanguageBusinessInfo::new()
        .with_zh_hk(texts("煤氣賬單", "十月賬單已發出"))
        .with_en_us(texts("Gas bill", "The bill of October is out"));
    Request::new(Notification {
        biz_date: now,
        command,
        sync_data_info: SyncDataInfo::new()
            .with_language_business_info(JsonString::from(&shown))
            .with_amount(57_000)
            .with_amount_currency(AmountCurrency::Hkd),
        merchant_biz_no: "BILL-2024-10".into(),
        order_status: status.into(),
        product_template_code: ProductTemplateCode::PaymentOrderDefault,
        user: User::Id("2160000000000000".into()),
    })
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client().build()?;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;

    // The answer to the first message is lost on its way. Whether it got through, nobody knows; the client says so, and
    // does not repeat what the documentation does not call repeatable.
    sandbox.misbehave(Fault::DropAfter);
    let due = bill(Command::Send, "WAIT_PAY", now);
    match client.send(&due).await.err().map(|error| error.into_fate()) {
        Some(Fate::Unknown(unknown)) => eprintln!("unknown: {}", unknown.reason),
        other => return Err(format!("expected not to know, found {other:?}").into()),
    }

    // SEND creates: where the first try got through, another one is refused for that very reason.
    match client.send(&bill(Command::Send, "WAIT_PAY", now + 1)).await.err().map(|error| error.into_fate()) {
        Some(Fate::Refused(refused)) if refused.code == ResultCode::UnSupportBusiness => eprintln!("it got through"),
        other => return Err(format!("expected a refusal, found {other:?}").into()),
    }

    client.send(&bill(Command::Update, "PAID", now + 2)).await?;
    eprintln!("{:#}", sandbox.orders());
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs() {
        super::main().unwrap();
    }
}
