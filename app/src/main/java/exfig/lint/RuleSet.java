package exfig.lint;

import java.util.List;

/// All rules, in the order in which they run.
public final class RuleSet {
    private RuleSet() {}

    /// @param explaining for what ends an export
    public static List<Rule> all(Explaining explaining) {
        return List.of(
                PlaceRule.missing(),
                NameRule.convention(),
                PlaceRule.empty(),
                new DeletedVariablesRule(),
                NameRule.duplicates(),
                new AliasRule(),
                new BoundFillsRule(),
                new DarkSuffixRule(),
                new PathLengthRule(),
                new MirroringRuleCheck(),
                new TrialRule(explaining),
                new DriftRule(explaining));
    }

    /// The id of the rule that compares with the project.
    public static String drift() {
        return DriftRule.INFO.id();
    }
}
