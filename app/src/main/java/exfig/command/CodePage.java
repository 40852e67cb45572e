package exfig.command;

/// What one code means, for `exfig explain`.
///
/// @param code `C010` for a problem of a configuration, `rate-limited` for what ends an export
/// @param kind `error`, `warning`, or the exit code: `exit 5`
/// @param summary what is wrong, in one line
/// @param body why it matters, what to do (`Do: `) and an example (`Example: `)
record CodePage(String code, String kind, String summary, String body) {}
