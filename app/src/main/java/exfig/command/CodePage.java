package exfig.command;

/// What one code means, for `exfig explain`.
///
/// @param code `C010` for a problem of a configuration, `rate-limited` for what ends an export,
///     `alias-chain-integrity` for a rule of lint
/// @param kind `error`, `warning`, the exit code: `exit 5`, or `lint error` and so on
/// @param summary what is wrong, in one line
/// @param body why it matters, what to do (`Do: `) and an example (`Example: `)
record CodePage(String code, String kind, String summary, String body) {}
