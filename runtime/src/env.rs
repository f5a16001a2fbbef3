//! Setting up a client from environment variables.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::time::Duration;

use zeroize::Zeroizing;

use crate::builder::ClientBuilder;
use crate::environment::Environment;

const PREFIX: &str = "ALIPAYHK_";
const PLATFORM_KEY_VERSION: &str = "PLATFORM_KEY_V";

/// The variable of a setting: `platform_key 2` → `ALIPAYHK_PLATFORM_KEY_V2`.
pub(crate) fn variable(setting: &str) -> String {
    if setting.starts_with(PREFIX) {
        return setting.to_owned();
    }
    let (name, version) = setting.split_once(' ').unwrap_or((setting, ""));
    let between = if version.is_empty() { "" } else { "_V" };
    format!("{PREFIX}{}{between}{version}", name.to_uppercase())
}

impl ClientBuilder {
    /// Takes the settings from environment variables. One that is empty counts as absent; for those marked † there is a
    /// variant with `_FILE` at its end, which names a file that holds the value.
    ///
    /// | variable | value |
    /// |---|---|
    /// | `ALIPAYHK_ENVIRONMENT` | `production` or `testing` |
    /// | `ALIPAYHK_URL` | an address instead of an environment |
    /// | `ALIPAYHK_CLIENT_ID` | the id that the platform gave you |
    /// | `ALIPAYHK_PRIVATE_KEY` † | your private key: PKCS#8 or PKCS#1, PEM or one line of base64 |
    /// | `ALIPAYHK_KEY_VERSION` | the version under which the portal knows your key |
    /// | `ALIPAYHK_PLATFORM_KEY` † | the platform's public key, whatever version an answer names |
    /// | `ALIPAYHK_PLATFORM_KEY_V1` † | the platform's public key of version 1; likewise for others |
    /// | `ALIPAYHK_AGENT_TOKEN` † | a token that lets you act for a merchant |
    /// | `ALIPAYHK_ENCRYPT` | `true` encrypts every request; `false` by default |
    /// | `ALIPAYHK_PROXY` | a proxy's URL, or `none`; by default `HTTPS_PROXY` and its like are heeded |
    /// | `ALIPAYHK_ROOT_CERTIFICATES` † | certificates to trust besides the system's, PEM |
    /// | `ALIPAYHK_CONNECT_TIMEOUT` | seconds that connecting may take: 10, or half an attempt's where that is less |
    /// | `ALIPAYHK_TIMEOUT` | seconds that one attempt may take: 30 |
    /// | `ALIPAYHK_DEADLINE` | seconds that all attempts may take together: 60 |
    /// | `ALIPAYHK_MAX_ATTEMPTS` | how often a request is sent at most: 3 |
    /// | `ALIPAYHK_ANSWER_AGE` | seconds that an answer may be signed before its request, as clocks differ: 600 |
    ///
    /// A variable of another name that starts with `ALIPAYHK_` is a problem, since it may be a slip of the pen. Problems
    /// are told by [`build`](ClientBuilder::build).
    pub fn from_env() -> Self {
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            let name = name.into_string().ok()?;
            let text = |value: OsString| value.into_string().unwrap_or_else(|raw| raw.to_string_lossy().into_owned());
            name.starts_with(PREFIX).then(|| (name, text(value)))
        });
        Self::from_variables(variables)
    }

    /// The same, from variables that come from elsewhere. Those of other names are passed over.
    pub fn from_variables(variables: impl IntoIterator<Item = (String, String)>) -> Self {
        Self::read(variables, |path| std::fs::read_to_string(path).map_err(|error| error.to_string()))
    }

    fn read(
        variables: impl IntoIterator<Item = (String, String)>,
        read_file: impl Fn(&str) -> Result<String, String>,
    ) -> Self {
        let mut builder = Self { from_variables: true, ..Self::new() };
        let variables = Variables::of(variables, &mut builder, read_file);
        for (name, value) in variables.0 {
            builder = builder.set(&name, &value);
        }
        builder
    }

    /// Takes one setting; its name comes without the prefix and without `_FILE`.
    fn set(mut self, name: &str, value: &str) -> Self {
        match name {
            "ENVIRONMENT" => match (Environment::from_name(value), &self.target) {
                (Some(environment), None) => self.environment(environment),
                (Some(_), Some(_)) => self.wrong(name, "an environment and a URL are both set; unset one"),
                (None, _) => self.wrong(name, "expected production or testing"),
            },
            "URL" => match &self.target {
                Some(_) => self.wrong(name, "an environment and a URL are both set; unset one"),
                None => self.url(value),
            },
            "CLIENT_ID" => self.client_id(value),
            "PRIVATE_KEY" => self.private_key(value),
            "KEY_VERSION" => self.key_version(value),
            "PLATFORM_KEY" => self.platform_key(value),
            "AGENT_TOKEN" => self.agent_token(value.trim()),
            "ENCRYPT" => match value {
                "true" | "1" => self.encrypt(true),
                "false" | "0" => self.encrypt(false),
                _ => self.wrong(name, "expected true or false"),
            },
            "PROXY" if value == "none" => self.no_proxy(),
            "PROXY" => self.proxy(value),
            "ROOT_CERTIFICATES" => self.root_certificates(value),
            "CONNECT_TIMEOUT" => self.seconds(name, value, |builder, time| builder.connect_timeout = Some(time)),
            "TIMEOUT" => self.seconds(name, value, |builder, time| builder.timeout = time),
            "ANSWER_AGE" => self.seconds(name, value, |builder, time| builder.tolerance = Some(time)),
            "DEADLINE" => self.seconds(name, value, |builder, time| builder.retry.deadline = time),
            "MAX_ATTEMPTS" => match value.parse() {
                Ok(attempts @ 1..) => {
                    self.retry.max_attempts = attempts;
                    self
                }
                _ => self.wrong(name, "expected a whole number from 1"),
            },
            _ => match name.strip_prefix(PLATFORM_KEY_VERSION).filter(|version| !version.is_empty()) {
                Some(version) => self.platform_key_version(version, value),
                None => match name.strip_suffix("_FILE").filter(|plain| is_setting(plain)) {
                    Some(plain) => self.wrong(name, &format!("comes from no file; set {PREFIX}{plain}")),
                    None => self.wrong(name, "no such setting; is the name spelt right?"),
                },
            },
        }
    }

    fn seconds(mut self, name: &str, value: &str, set: impl FnOnce(&mut Self, Duration)) -> Self {
        match value.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
            Some(time) if !time.is_zero() => {
                set(&mut self, time);
                self
            }
            _ => self.wrong(name, "expected a number of seconds above 0"),
        }
    }

    fn wrong(mut self, name: &str, what: &str) -> Self {
        self.problem(format!("{PREFIX}{name}"), what);
        self
    }
}

/// The settings by name, those in files read. Keys and tokens are among them, so all are wiped.
struct Variables(BTreeMap<String, Zeroizing<String>>);

impl Variables {
    fn of(
        variables: impl IntoIterator<Item = (String, String)>,
        builder: &mut ClientBuilder,
        read_file: impl Fn(&str) -> Result<String, String>,
    ) -> Self {
        let mut found = BTreeMap::new();
        for (full, value) in variables {
            let value = Zeroizing::new(value);
            let Some(name) = full.strip_prefix(PREFIX) else { continue };
            if value.trim().is_empty() {
                continue;
            }
            let (name, value) = match name.strip_suffix("_FILE").filter(|name| may_be_in_a_file(name)) {
                None => (name, Ok(value)),
                Some(name) => (name, read_file(&value).map(Zeroizing::new)),
            };
            match value {
                // The path is not shown: somebody may have put the secret itself in its place.
                Err(error) => builder.problem(&full, format!("the file that it names cannot be read: {error}")),
                Ok(value) => {
                    if found.insert(name.to_owned(), value).is_some() {
                        builder.problem(&full, "set both itself and with _FILE at its end; unset one");
                    }
                }
            }
        }
        Self(found)
    }
}

/// The settings that have no variant with `_FILE`.
fn is_setting(name: &str) -> bool {
    let names =
        "ENVIRONMENT URL CLIENT_ID KEY_VERSION ENCRYPT PROXY CONNECT_TIMEOUT TIMEOUT DEADLINE MAX_ATTEMPTS ANSWER_AGE";
    names.split(' ').any(|setting| setting == name)
}

fn may_be_in_a_file(name: &str) -> bool {
    matches!(name, "PRIVATE_KEY" | "PLATFORM_KEY" | "AGENT_TOKEN" | "ROOT_CERTIFICATES")
        || name.starts_with(PLATFORM_KEY_VERSION)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::PrivateKey;

    /// The problems of a client set up from these variables; a file holds its own name.
    fn problems(variables: &[(&str, &str)]) -> String {
        build(variables).err().unwrap_or_default()
    }

    fn build(variables: &[(&str, &str)]) -> Result<crate::client::Client, String> {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let file = |path: &str| path.strip_prefix("file:").map(str::to_owned).ok_or_else(|| "no such file".to_owned());
        ClientBuilder::read(variables, file).build().map_err(|error| error.to_string())
    }

    #[test]
    fn a_client_is_set_up_from_variables_and_files() {
        let (own, platform) = (PrivateKey::generate().unwrap(), PrivateKey::generate().unwrap());
        let (own_pem, platform_pem) = (own.to_secret_pem().unwrap(), platform.public().to_pem());
        let client = build(&[
            ("PATH", "/bin"),
            ("ALIPAYHK_ENVIRONMENT", "testing"),
            ("ALIPAYHK_URL", ""),
            ("ALIPAYHK_CLIENT_ID", "CLIENT"),
            ("ALIPAYHK_PRIVATE_KEY_FILE", &format!("file:{}", &*own_pem)),
            ("ALIPAYHK_KEY_VERSION", "4"),
            ("ALIPAYHK_PLATFORM_KEY_V2", &platform_pem),
            ("ALIPAYHK_PLATFORM_KEY_V10_FILE", &format!("file:{platform_pem}")),
            ("ALIPAYHK_AGENT_TOKEN_FILE", "file:token\n"),
            ("ALIPAYHK_ENCRYPT", "true"),
            ("ALIPAYHK_PROXY", "none"),
            ("ALIPAYHK_CONNECT_TIMEOUT", "2"),
            ("ALIPAYHK_TIMEOUT", "2.5"),
            ("ALIPAYHK_DEADLINE", "7"),
            ("ALIPAYHK_MAX_ATTEMPTS", "5"),
        ])
        .unwrap();
        let identity = client.identity();
        assert_eq!(identity.client_id(), "CLIENT");
        assert_eq!(identity.signer().key_version(), Some("4"));
        assert_eq!(identity.signer().public_key().as_ref(), Some(own.public()));
        assert_eq!(identity.verifier().public_keys().len(), 2);
        assert!(identity.agent_token().is_some_and(|token| token == "token"));
        assert!(identity.cipher().is_some());
        assert_eq!(client.timeout(), Duration::from_millis(2500));
        assert_eq!((client.retry().max_attempts, client.retry().deadline), (5, Duration::from_secs(7)));
    }

    #[test]
    fn what_is_wrong_in_the_environment_is_told_by_the_variables_name() {
        insta::assert_snapshot!(problems(&[
            ("ALIPAYHK_ENVIRONMENT", "staging"),
            ("ALIPAYHK_CLIENTID", "CLIENT"),
            ("ALIPAYHK_CLIENT_ID_FILE", "/run/id"),
            ("ALIPAYHK_KEY_VERSION", "v 1"),
            ("ALIPAYHK_ROOT_CERTIFICATES", "x"),
            ("ALIPAYHK_PROXY", "ftp://proxy.example"),
            ("ALIPAYHK_PRIVATE_KEY_FILE", "/missing"),
            ("ALIPAYHK_PLATFORM_KEY", "a"),
            ("ALIPAYHK_PLATFORM_KEY_FILE", "file:b"),
            ("ALIPAYHK_PLATFORM_KEY_V", "c"),
            ("ALIPAYHK_ENCRYPT", "yes"),
            ("ALIPAYHK_TIMEOUT", "0"),
            ("ALIPAYHK_CONNECT_TIMEOUT", "-1"),
            ("ALIPAYHK_DEADLINE", "soon"),
            ("ALIPAYHK_MAX_ATTEMPTS", "0"),
        ]), @"
        the client cannot be set up:
          ALIPAYHK_PRIVATE_KEY_FILE: the file that it names cannot be read: no such file
          ALIPAYHK_PLATFORM_KEY_FILE: set both itself and with _FILE at its end; unset one
          ALIPAYHK_CLIENTID: no such setting; is the name spelt right?
          ALIPAYHK_CLIENT_ID_FILE: comes from no file; set ALIPAYHK_CLIENT_ID
          ALIPAYHK_CONNECT_TIMEOUT: expected a number of seconds above 0
          ALIPAYHK_DEADLINE: expected a number of seconds above 0
          ALIPAYHK_ENCRYPT: expected true or false
          ALIPAYHK_ENVIRONMENT: expected production or testing
          ALIPAYHK_MAX_ATTEMPTS: expected a whole number from 1
          ALIPAYHK_PLATFORM_KEY_V: no such setting; is the name spelt right?
          ALIPAYHK_TIMEOUT: expected a number of seconds above 0
          ALIPAYHK_CLIENT_ID: missing: the id that the platform gave you
          ALIPAYHK_PLATFORM_KEY: the key is neither PEM nor base64
          ALIPAYHK_KEY_VERSION: expected one word of visible ASCII without a comma
          ALIPAYHK_PROXY: expected a proxy of HTTP, such as http://proxy.example:3128
          ALIPAYHK_ROOT_CERTIFICATES: the text holds no certificate; expected PEM
        ");
    }

    #[test]
    fn an_environment_and_a_url_together_are_refused() {
        let both = problems(&[("ALIPAYHK_ENVIRONMENT", "testing"), ("ALIPAYHK_URL", "https://open.alipay.hk")]);
        assert!(both.contains("ALIPAYHK_URL: an environment and a URL are both set; unset one"), "{both}");
    }
}
