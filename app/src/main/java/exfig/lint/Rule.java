package exfig.lint;

import java.util.List;

/// One thing that can be wrong with a design.
public interface Rule {
    /// What people know of it.
    RuleInfo info();

    /// Everything that is wrong; empty also where the rule has nothing to look at.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses what the rule has to look at
    /// @throws exfig.failure.ExportException when that cannot be had for another reason
    List<Finding> check(Subject subject) throws InterruptedException;
}
