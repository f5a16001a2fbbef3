//! What must not compile: a request that leaves out what its page requires.

#[test]
fn a_request_that_leaves_out_what_is_required_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
