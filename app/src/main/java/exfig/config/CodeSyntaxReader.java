package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.IosKeys;
import java.util.Optional;

/// `syncCodeSyntax` and `codeSyntaxTemplate` of `ios.colors`: what is written back to Figma.
final class CodeSyntaxReader {
    private static final String NAME = "{name}";

    private CodeSyntaxReader() {}

    /// The template, when there is anything to write it to.
    ///
    /// @param fromVariables whether the colors are variables; styles have no code syntax
    static Optional<String> template(Bound entry, boolean fromVariables, Complaints complaints) {
        Optional<String> template = entry.find(IosKeys.CODE_SYNTAX_TEMPLATE);
        boolean wanted = entry.get(IosKeys.SYNC_CODE_SYNTAX);
        if (template.isPresent() && !template.get().contains(NAME)) {
            complaints.addShared(Complaint.error(
                            "C025",
                            entry.spotOf(IosKeys.CODE_SYNTAX_TEMPLATE),
                            entry.path(IosKeys.CODE_SYNTAX_TEMPLATE) + " lacks " + NAME)
                    .hinting("for example 'Color.{name}'"));
        }
        if (wanted && !entry.has(IosKeys.CODE_SYNTAX_TEMPLATE)) {
            complaints.addShared(Complaint.warning(
                            "C025",
                            entry.spotOf(IosKeys.SYNC_CODE_SYNTAX),
                            entry.path(IosKeys.SYNC_CODE_SYNTAX) + " has no effect without codeSyntaxTemplate")
                    .hinting("for example codeSyntaxTemplate: 'Color.{name}'"));
        }
        if (!wanted && entry.has(IosKeys.CODE_SYNTAX_TEMPLATE)) {
            complaints.addShared(Complaint.warning(
                            "C023",
                            entry.spotOf(IosKeys.CODE_SYNTAX_TEMPLATE),
                            entry.path(IosKeys.CODE_SYNTAX_TEMPLATE) + " has no effect without syncCodeSyntax: true")
                    .hinting("write syncCodeSyntax: true beside it, or remove the key"));
        }
        if (wanted && !fromVariables) {
            complaints.addShared(Complaint.warning(
                            "C023",
                            entry.spotOf(IosKeys.SYNC_CODE_SYNTAX),
                            entry.path(IosKeys.SYNC_CODE_SYNTAX) + " has no effect on colors from styles")
                    .hinting("only variables have code syntax: see common.variablesColors"));
        }
        return template.filter(_ -> wanted && fromVariables);
    }
}
