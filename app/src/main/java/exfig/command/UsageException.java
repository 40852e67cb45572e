package exfig.command;

import java.util.Optional;

/// Options that do not make sense, alone or together.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String sentence;
    private final transient Optional<String> hint;

    UsageException(String sentence, String hint) {
        super(sentence);
        this.sentence = sentence;
        this.hint = Optional.of(hint);
    }

    UsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
        this.hint = Optional.empty();
    }

    String sentence() {
        return sentence;
    }

    Optional<String> hint() {
        return hint;
    }
}
