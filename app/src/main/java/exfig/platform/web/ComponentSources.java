package exfig.platform.web;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import java.util.List;
import java.util.Set;

/// The sources of React components of one kind of assets.
interface ComponentSources {
    /// Names that the sources use themselves.
    Set<String> taken();

    /// What a name begins with that would begin with a digit.
    String prefix();

    /// Whether a dark drawing has a component of its own.
    boolean hasDarkComponents();

    PlannedFile component(Component component, OutputPath path);

    /// The text of `index.ts`.
    String barrel(List<Component> components);

    /// The text of `types.ts`.
    String types();
}
