//! A small API, written by hand as the generator would write it: one call that may not be repeated, and one that may.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use alipayhk_runtime::api::{Api, ApiRequest, ApiResponse, ResultCode, ResultNames, ResultStatus};
use alipayhk_runtime::check::{self, Checked, Limit, Taking, Violations, Walk};
use alipayhk_runtime::wire::{self, FieldInfo, Member, Members, Nulls, Object, Place, Undeclared};
use serde::de::MapAccess;
use serde::ser::SerializeMap;

macro_rules! object {
    ($(#[$attribute:meta])* $name:ident, $nulls:expr, { $($field:ident: $wire:literal $(, $required:ident)?;)* }) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Debug)]
        pub(crate) struct $name {
            $(pub(crate) $field: Option<String>,)*
            undeclared: Undeclared,
        }

        impl Object for $name {
            const NULLS: Nulls = $nulls;
            const FIELDS: &'static [FieldInfo] = &[$(FieldInfo { name: $wire, required: false },)*];

            fn blank() -> Self {
                Self { $($field: None,)* undeclared: Undeclared::new() }
            }

            fn index(name: &str) -> Option<usize> {
                Self::FIELDS.iter().position(|field| field.name == name)
            }

            fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, member: Member<'_, A>) -> Result<bool, A::Error> {
                match Self::FIELDS[index].name {
                    $($wire => member.read_optional(&mut self.$field),)*
                    _ => unreachable!(),
                }
            }

            fn write<M: SerializeMap>(&self, members: &mut Members<'_, M>) -> Result<(), M::Error> {
                $(members.write_optional($wire, &self.$field)?;)*
                Ok(())
            }

            fn undeclared(&self) -> &Undeclared {
                &self.undeclared
            }

            fn undeclared_mut(&mut self) -> &mut Undeclared {
                &mut self.undeclared
            }
        }

        alipayhk_runtime::wire_object!($name);
    };
}

macro_rules! request {
    ($name:ident, $api:ident, $path:literal, $repeatable:expr) => {
        object!($name, Nulls::Refused, { id: "requestId"; code: "code"; });

        pub(crate) const $api: Api = Api {
            id: stringify!($name),
            method: "POST",
            path: $path,
            hosts: &[],
            repeatable: $repeatable,
            result: ResultNames::COMMON,
        };

        impl $name {
            pub(crate) fn new(id: &str, code: &str) -> Self {
                Self { id: Some(id.to_owned()), code: Some(code.to_owned()), undeclared: Undeclared::new() }
            }
        }

        impl Checked for $name {
            fn walk(&self, at: &Place<'_>, walk: &mut Walk<'_>) {
                walk.text(at, "code", self.code.as_deref(), &[Limit::MaxLength(40)]);
            }
        }

        impl ApiRequest for $name {
            type Response = Reply;

            const API: &'static Api = &$api;

            fn request_id(&self) -> Option<&str> {
                self.id.as_deref()
            }

            fn validate(&self) -> Result<(), Violations> {
                check::validate(self)
            }
        }
    };
}

request!(Order, ORDER, "/api/order?kind=one", Some(false));
request!(Notice, NOTICE, "/api/notice", Some(true));

object!(ReplyResult, Nulls::Absent, { code: "resultCode"; status: "resultStatus"; message: "resultMessage"; });

/// What is answered: a result, and an order id where it is a success.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Reply {
    result: Option<ReplyResult>,
    order_id: Option<String>,
    undeclared: Undeclared,
}

impl Object for Reply {
    const NULLS: Nulls = Nulls::Absent;
    const FIELDS: &'static [FieldInfo] =
        &[FieldInfo { name: "result", required: true }, FieldInfo { name: "orderId", required: false }];

    fn blank() -> Self {
        Self { result: None, order_id: None, undeclared: Undeclared::new() }
    }

    fn index(name: &str) -> Option<usize> {
        Self::FIELDS.iter().position(|field| field.name == name)
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, member: Member<'_, A>) -> Result<bool, A::Error> {
        match index {
            0 => member.read_optional(&mut self.result),
            _ => member.read_optional(&mut self.order_id),
        }
    }

    fn write<M: SerializeMap>(&self, members: &mut Members<'_, M>) -> Result<(), M::Error> {
        members.write_optional("result", &self.result)?;
        members.write_optional("orderId", &self.order_id)
    }

    fn undeclared(&self) -> &Undeclared {
        &self.undeclared
    }

    fn undeclared_mut(&mut self) -> &mut Undeclared {
        &mut self.undeclared
    }
}

alipayhk_runtime::wire_object!(Reply);

/// A reply that is a success.
#[derive(Debug, PartialEq)]
pub(crate) struct Success {
    pub(crate) order_id: String,
}

impl ApiResponse for Reply {
    type Code = Code;
    type Success = Success;

    fn into_success(self) -> Result<Success, Violations> {
        let status = self.result.and_then(|result| result.status).map(|letter| ResultStatus::from(letter.as_str()));
        let mut taking = Taking::from_status("/result/resultStatus", status.as_ref());
        let success = Success { order_id: taking.take("/orderId", self.order_id, "/result/resultStatus is S") };
        taking.finish(success)
    }
}

/// A code; those that start with `BAD` are documented as F, `ODD` is read as U, `OK` is S, and others are not listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Code(String);

impl FromStr for Code {
    type Err = Infallible;

    fn from_str(code: &str) -> Result<Self, Infallible> {
        Ok(Self(code.to_owned()))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ResultCode for Code {
    fn as_str(&self) -> &str {
        &self.0
    }

    fn status(&self) -> Option<ResultStatus> {
        match self.0.as_str() {
            "OK" => Some(ResultStatus::Success),
            "ODD" => Some(ResultStatus::Unknown),
            code if code.starts_with("BAD") => Some(ResultStatus::Failed),
            _ => None,
        }
    }
}

/// The JSON of a request, as it must stand on the wire.
pub(crate) fn json(id: &str, code: &str) -> String {
    wire::to_json(&Order::new(id, code))
}
