//! The first program of the README: an order in ten lines.

#![expect(clippy::print_stdout, reason = "it is a program")]

use alipayhk::client::Client;
use alipayhk::order_sync::gift_card::{BenefitIssueMode, ExtInfo, Order, Request, User};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let order = Order {
        merchant_biz_no: "1748231759885".into(),
        user: User::Id("2160220041431868".into()),
        order_create_time: 1_748_242_546_100,
        order_modify_time: 1_748_242_546_100,
        ext_info: ExtInfo::new(BenefitIssueMode::Sale, "22025052600135606000000018619844"),
    };
    let accepted = client.send(&Request::ticketed(order)).await?;
    println!("accepted as {}", accepted.response.order_id);
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
        let body = program.lines().skip_while(|line| !line.contains("from_env"));
        assert_eq!(body.take_while(|line| !line.contains("Ok(())")).count(), 10);

        let sandbox = Sandbox::start().await.unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "tests::the_program", "--ignored", "--nocapture"]).envs(sandbox.variables());
        let output = child.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("accepted as SANDBOX000000000001"), "{said}");
        assert_eq!(sandbox.orders()[0]["key"], "1748231759885");
    }
}
