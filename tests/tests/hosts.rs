//! The hosts that the client falls back to are those that `spec/portal.toml` gives with their evidence.

use alipayhk::environment::Environment;
use conformance::own;

#[test]
fn the_client_knows_the_hosts_of_the_portal() {
    let (_, linked) = own::pages();
    let hosts = linked.hosts.iter().map(|host| (host.environment.as_str(), host.name.as_str())).collect::<Vec<_>>();
    let base = alipayhk::order_sync::API;
    assert!(base.hosts.is_empty(), "the page states hosts of its own now; take another");
    let of_client = [Environment::Production, Environment::Testing].map(|one| (one.as_str(), one.host(&base)));
    assert_eq!(hosts, of_client);
}
