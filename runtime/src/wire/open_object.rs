//! An object of which the documentation tells nothing but that it is one.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::{Map, Value};

use super::{FieldInfo, Member, Members, Nulls, Object, Undeclared};
use crate::check::{Checked, Walk};

/// An object with members of any name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenObject(Undeclared);

impl OpenObject {
    /// The members, in the order they were read.
    pub fn members(&self) -> &Undeclared {
        &self.0
    }
}

impl From<Map<String, Value>> for OpenObject {
    fn from(members: Map<String, Value>) -> Self {
        Self(members.into())
    }
}

impl Object for OpenObject {
    const NULLS: Nulls = Nulls::Refused;
    const FIELDS: &'static [FieldInfo] = &[];

    fn blank() -> Self {
        Self::default()
    }

    fn index(_: &str) -> Option<usize> {
        None
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, _: usize, _: Member<'_, A>) -> Result<bool, A::Error> {
        Ok(false)
    }

    fn write<M: SerializeMap>(&self, _: &mut Members<'_, M>) -> Result<(), M::Error> {
        Ok(())
    }

    fn undeclared(&self) -> &Undeclared {
        &self.0
    }

    fn undeclared_mut(&mut self) -> &mut Undeclared {
        &mut self.0
    }
}

impl Checked for OpenObject {
    fn walk(&self, _: &super::Place<'_>, _: &mut Walk<'_>) {}
}

crate::wire_object!(OpenObject);
