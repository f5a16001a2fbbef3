//! `alipayhk-sandbox`: the sandbox as a program.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use alipayhk::key::PublicKey;
use alipayhk_sandbox::{Assumption, CLIENT_ID, Faults, Sandbox};
use clap::Parser;

/// A gateway on loopback that answers as AlipayHK documents it, and misbehaves when told to.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// The port to listen on.
    #[arg(long, default_value_t = 8160)]
    port: u16,
    /// The client id to know.
    #[arg(long, default_value = CLIENT_ID)]
    client_id: String,
    /// A file with the merchant's public key; without it a pair is made and printed.
    #[arg(long, value_name = "FILE")]
    merchant_key: Option<PathBuf>,
    /// Misbehave in every request, as `delay=500,unsigned`; one request alone is asked with the header `Sandbox-Fault`.
    #[arg(long, default_value = "", value_name = "FAULTS")]
    fault: Faults,
    /// Do without an assumption; can be given several times.
    #[arg(long, value_name = "ASSUMPTION", value_parser = assumption)]
    without: Vec<Assumption>,
}

fn assumption(name: &str) -> Result<Assumption, String> {
    Assumption::from_name(name).ok_or_else(|| {
        let names = Assumption::ALL.map(Assumption::as_str).join(", ");
        format!("there are {names}")
    })
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Sandbox::builder().port(arguments.port).client_id(arguments.client_id).always(arguments.fault);
    if let Some(file) = arguments.merchant_key {
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        builder = builder.merchant_key(PublicKey::parse(&text)?);
    }
    for assumption in arguments.without {
        builder = builder.without(assumption);
    }
    let sandbox = builder.start().await?;
    introduce(&sandbox)?;
    tokio::select! {
        () = sandbox.wait() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    Ok(())
}

/// A value as one word of a POSIX shell, whatever is in it.
fn quoted(value: &str) -> String {
    format!("'{}'", value.replace('\'', r"'\''"))
}

/// Prints the keys, and what to put in front of a program to let it use the sandbox.
fn introduce(sandbox: &Sandbox) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "# The sandbox listens. Its orders: {}", sandbox.orders_url())?;
    writeln!(out, "# Put this into the environment of your program, which calls `Client::from_env()`:")?;
    for (name, value) in sandbox.variables() {
        writeln!(out, "export {name}={}", quoted(&value))?;
    }
    if sandbox.merchant_key().is_none() {
        writeln!(
            out,
            "# Export ALIPAYHK_PRIVATE_KEY or ALIPAYHK_PRIVATE_KEY_FILE too: the private half of --merchant-key."
        )?;
    }
    out.flush()
}
