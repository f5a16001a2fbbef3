//! End-to-end and conformance tests; see `tests/`.
