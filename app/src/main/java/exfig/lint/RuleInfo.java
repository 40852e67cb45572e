package exfig.lint;

/// What people know of a rule.
///
/// @param id stable, kebab case
/// @param name for headings
/// @param severity of most of its findings
/// @param checks a sentence
/// @param standard whether it runs unless rules are chosen
public record RuleInfo(String id, String name, Severity severity, String checks, boolean standard) {
    /// A finding of the rule's own severity.
    Finding.Builder finding(String message) {
        return finding(severity, message);
    }

    Finding.Builder finding(Severity other, String message) {
        return new Finding.Builder(this, other, message);
    }
}
