//! What the command is doing right now, shown on a terminal only.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::report::on_terminal;

/// A line that says what is being done and vanishes when it is dropped.
pub struct Progress(ProgressBar);

impl Progress {
    /// Begins with a first word about what is being done.
    pub fn start(doing: &str) -> Self {
        let target = if on_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(None, target);
        bar.set_message(doing.to_owned());
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    /// Says what is done now.
    pub fn now(&self, doing: &str) {
        self.0.set_message(doing.to_owned());
    }

    /// Makes room for other output meanwhile.
    pub fn pause<T>(&self, output: impl FnOnce() -> T) -> T {
        self.0.suspend(output)
    }

    /// Counts from here on.
    pub fn count(&self, of: usize) {
        self.0.set_length(of as u64);
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {pos}/{len}") {
            self.0.set_style(style);
        }
    }

    /// One more is done.
    pub fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
