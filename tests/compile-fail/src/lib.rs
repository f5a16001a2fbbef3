//! What must not compile; see `tests/`. A package of its own, so that little has to be built for it.
