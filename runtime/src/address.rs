//! Where a gateway is: scheme, host and, where it stands behind a proxy of its own, the start of every path.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr};

use http::Uri;

use crate::api::Api;
use crate::environment::Environment;

/// The address of a gateway. Plain `http` is for this machine alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    origin: String,
    prefix: String,
}

/// Why a text is no address of a gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressError {
    /// It is no URL with a scheme and a host.
    NotAUrl,
    /// The scheme is neither `https` nor `http`.
    Scheme,
    /// Plain `http` to another machine.
    Plain,
    /// It holds a user, a query or a fragment.
    Extra,
    /// The port is no number of a port.
    Port,
    /// The path holds what HTTP clients rewrite on the way, so that the signature would not fit: steps of dots, or
    /// characters beside letters, digits and `-._~/`.
    Path,
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAUrl => "expected a URL such as https://open.alipay.hk",
            Self::Scheme => "expected https:// at the start",
            Self::Plain => "http:// is for addresses of this machine alone, since orders would travel in the clear",
            Self::Extra => "a gateway's address has no user, no query and no fragment",
            Self::Port => "expected a port from 1 to 65535 behind the colon",
            Self::Path => "the path is signed as it stands: expected letters, digits and -._~/, and no step of dots",
        })
    }
}

impl std::error::Error for AddressError {}

impl Address {
    /// Reads a URL. A path in it goes in front of every API's path, and is signed with it.
    ///
    /// # Errors
    /// Where it is no URL of a gateway.
    pub fn parse(url: &str) -> Result<Self, AddressError> {
        if url.contains('#') {
            return Err(AddressError::Extra);
        }
        let uri: Uri = url.trim().parse().map_err(|_| AddressError::NotAUrl)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(AddressError::NotAUrl);
        };
        if authority.as_str().contains('@') || uri.query().is_some() {
            return Err(AddressError::Extra);
        }
        match scheme {
            "https" => {}
            "http" if is_this_machine(authority.host()) => {}
            "http" => return Err(AddressError::Plain),
            _ => return Err(AddressError::Scheme),
        }
        if authority.host().is_empty() {
            return Err(AddressError::NotAUrl);
        }
        let port = authority.as_str().strip_prefix(authority.host()).and_then(|rest| rest.strip_prefix(':'));
        if port.is_some_and(|port| !port.parse::<u16>().is_ok_and(|port| port > 0)) {
            return Err(AddressError::Port);
        }
        let prefix = uri.path().trim_end_matches('/').to_owned();
        let is_kept = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
        if !prefix.chars().all(is_kept) || prefix.split('/').any(|step| matches!(step, "." | "..")) {
            return Err(AddressError::Path);
        }
        Ok(Self { origin: format!("{scheme}://{authority}"), prefix })
    }

    /// The address of an API in one of the portal's environments.
    pub fn of(environment: Environment, api: &Api) -> Self {
        Self { origin: format!("https://{}", environment.host(api)), prefix: String::new() }
    }

    /// The path of a call, with what goes in front of it: what is signed.
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.prefix)
    }
}

fn is_this_machine(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<IpAddr>().unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)).is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_an_origin_and_what_goes_in_front_of_paths() {
        let address = |url| Address::parse(url).map(|address| (address.origin().to_owned(), address.path("/a")));
        let found = |origin: &str, path: &str| Ok((origin.to_owned(), path.to_owned()));
        assert_eq!(address("https://open.alipay.hk"), found("https://open.alipay.hk", "/a"));
        assert_eq!(address(" https://open.alipay.hk:8443/ "), found("https://open.alipay.hk:8443", "/a"));
        assert_eq!(address("https://proxy.example/hk/"), found("https://proxy.example", "/hk/a"));
        assert_eq!(address("http://127.0.0.1:8080"), found("http://127.0.0.1:8080", "/a"));
        assert_eq!(address("http://[::1]:8080"), found("http://[::1]:8080", "/a"));
        assert_eq!(address("http://localhost"), found("http://localhost", "/a"));
    }

    #[test]
    fn what_is_no_address_is_refused_with_the_reason() {
        let cases = [
            ("", AddressError::NotAUrl),
            ("open.alipay.hk", AddressError::NotAUrl),
            ("/path", AddressError::NotAUrl),
            ("ftp://open.alipay.hk", AddressError::Scheme),
            ("http://open.alipay.hk", AddressError::Plain),
            ("http://10.0.0.1", AddressError::Plain),
            ("https://user:word@open.alipay.hk", AddressError::Extra),
            ("https://open.alipay.hk/?a=b", AddressError::Extra),
            ("https://open.alipay.hk/#a", AddressError::Extra),
            ("https://open.alipay.hk:99999", AddressError::Port),
            ("https://open.alipay.hk:a", AddressError::Port),
            ("https://open.alipay.hk:0", AddressError::Port),
            ("https://open.alipay.hk:", AddressError::Port),
            ("https://[::1]:99999", AddressError::Port),
            ("https://:443", AddressError::NotAUrl),
            ("https://open.alipay.hk/a/../b", AddressError::Path),
            ("https://open.alipay.hk/a/%2e%2e/b", AddressError::Path),
            ("https://open.alipay.hk/a{b}", AddressError::Path),
            ("https://open.alipay.hk/\u{e4}", AddressError::Path),
            ("https://open.alipay.hk/.", AddressError::Path),
        ];
        for (url, error) in cases {
            assert_eq!(Address::parse(url), Err(error), "{url}");
        }
    }
}
