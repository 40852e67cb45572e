package exfig.export.process;

/// A text that refuses to be read for ever, so that an expression which backtracks exponentially ends.
///
/// One text serves one use of one expression; it is not for several threads.
final class MeteredText implements CharSequence {
    private static final int MAX_READS = 2_000_000;
    private final String text;
    private int reads;

    MeteredText(String text) {
        this.text = text;
    }

    /// @throws Exhausted after two million reads, some 10 ms
    @Override
    public char charAt(int index) {
        if (++reads > MAX_READS) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /// The expression needs more reads than any reasonable one.
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("expression backtracks without end", null, false, false);
        }
    }
}
