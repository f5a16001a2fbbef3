//! Where messages are sent: the portal's environments and their hosts, or an address of the caller's own.

use crate::api::Api;

/// The production host. Stated on the performance-notification page; taken for every API whose page states none.
pub const PRODUCTION_HOST: &str = "open.alipay.hk";

/// The test host. Stated on the performance-notification page; taken for every API whose page states none.
pub const TESTING_HOST: &str = "open-id-pre.alipay.com";

/// One of the portal's environments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Environment {
    /// The live platform.
    Production,
    /// The platform's test environment, open to contracted merchants from listed addresses.
    Testing,
}

impl Environment {
    /// Its name in the spec.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Testing => "testing",
        }
    }

    /// Reads its name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Production, Self::Testing].into_iter().find(|environment| environment.as_str() == name)
    }

    /// The host of an API here: the one on its own page, or else the portal's.
    pub fn host(self, api: &Api) -> &'static str {
        api.host(self.as_str()).unwrap_or(match self {
            Self::Production => PRODUCTION_HOST,
            Self::Testing => TESTING_HOST,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Host, ResultNames};

    const API: Api = Api {
        id: "cards",
        method: "POST",
        path: "/cards",
        hosts: &[Host { environment: "testing", name: "test.example" }],
        repeatable: None,
        result: ResultNames::COMMON,
    };

    #[test]
    fn a_host_on_the_apis_own_page_wins_over_the_portals() {
        assert_eq!(Environment::Testing.host(&API), "test.example");
        assert_eq!(Environment::Production.host(&API), PRODUCTION_HOST);
    }

    #[test]
    fn an_environment_is_read_by_its_name_in_the_spec() {
        assert_eq!(Environment::from_name("testing"), Some(Environment::Testing));
        assert_eq!(Environment::from_name("staging"), None);
    }
}
