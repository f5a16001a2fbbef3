//! The program of the README: an order is sent, and it is known what became of it.

#![expect(clippy::print_stdout, reason = "it is a program")]

use alipayhk::client::Client;
use alipayhk::order_sync::coupon_with_code::{CodeInfo, ExtInfo, Order, Request, Ticketed, User};
use alipayhk::outcome::Fate;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let order = Order {
        merchant_biz_no: "1748231759885".into(),
        user: User::Id("2160220041431868".into()),
        order_create_time: 1_748_242_546_100,
        order_modify_time: 1_748_242_546_100,
        ext_info: ExtInfo::new(),
    };
    let ticketed = Ticketed {
        code_info: CodeInfo::new("Show this at the counter", "8820 4417"),
        template_code: "22025052600135606000000018619844".into(),
        available_time: 1_748_242_546_100,
        expired_time: 1_748_246_146_100,
    };
    match client.send(&Request::ticketed(order, ticketed)).await.map_err(|error| error.into_fate()) {
        Ok(accepted) => println!("accepted as {}", accepted.response.order_id),
        Err(Fate::Refused(refused)) => println!("refused with {}", refused.code),
        Err(Fate::NotSent(reason)) => println!("the platform has not acted on it: {reason}"),
        Err(unsure) => println!("keep it, and ask the platform or send it again: {unsure}"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use alipayhk_sandbox::Sandbox;

    #[test]
    #[ignore = "run by the other test, with a sandbox in its environment"]
    fn the_program() {
        super::main().unwrap();
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn the_program_of_the_readme_sends_an_order() {
        let (_, file) = include_str!("readme.rs").split_once("program\")]\n\n").unwrap();
        let program = file.split("\n#[cfg(test)]").next().unwrap();
        let readme = include_str!("../../README.md").replace("\r\n", "\n");
        assert!(readme.contains(program), "the README does not hold the program of sandbox/examples/readme.rs");

        let sandbox = Sandbox::start().await.unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "tests::the_program", "--ignored", "--nocapture"]).envs(sandbox.variables());
        let output = child.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("accepted as SANDBOX000000000001"), "{said}");
        assert_eq!(sandbox.orders()[0]["key"], "1748231759885");
    }
}
