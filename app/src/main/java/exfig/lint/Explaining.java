package exfig.lint;

/// Puts what ended something into words. Whoever runs the rules has them.
public interface Explaining {
    /// What happened.
    String sentence(RuntimeException cause);

    /// What to do; empty when nobody knows.
    String hint(RuntimeException cause);
}
