//! A gift card is sold, and the platform says what it has handed out for it.
//!
//! `cargo run -p alipayhk-sandbox --example gift_card`

use std::error::Error;
use std::time::{SystemTime, UNIX_EPOCH};

use alipayhk::catalog::PAGES;
use alipayhk::order_sync::gift_card::Request;
use alipayhk::outcome::{Fate, NotSent};
use alipayhk_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client().build()?;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;

    // A message that is at hand as JSON: here the one that the page shows.
    let page = PAGES.iter().find(|page| page.api.id == "order_sync.gift_card").ok_or("the page is not there")?;
    let documented = page.example_requests.first().ok_or("the page shows no request")?;
    let sold = Request::from_json(documented)?.with_order_create_time(now).with_order_modify_time(now);

    let accepted = client.send(&sold).await?;
    for card in &accepted.response.distribute_result {
        eprintln!("handed out: {}", card.ext_info().detail_link());
    }

    // A message that breaks the documentation is not sent, and the error says where.
    let broken = sold.with_merchant_biz_no("a name that is longer than 32 characters");
    match client.send(&broken).await.err().map(|error| error.into_fate()) {
        Some(Fate::NotSent(NotSent::Violations(violations))) => eprintln!("not sent: {violations}"),
        other => return Err(format!("expected it not to be sent, found {other:?}").into()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs() {
        super::main().unwrap();
    }
}
