package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// One of a few words, in exact spelling.
///
/// @param words what each word stands for, in the order of display
/// @param aliases other spellings, accepted with a warning, and the proper word of each
public record ChoiceKind<T>(SequencedMap<String, T> words, Map<String, String> aliases) implements Kind<T> {
    public ChoiceKind {
        words = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(words));
        aliases = Map.copyOf(aliases);
    }

    /// The constants of an enumeration, or some of them.
    public static <T> ChoiceKind<T> of(Function<T, String> word, List<T> values) {
        SequencedMap<String, T> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(word.apply(value), value));
        return new ChoiceKind<>(words, Map.of());
    }

    /// Words that stand for themselves.
    public static ChoiceKind<String> ofWords(String... words) {
        return of(Function.identity(), List.of(words));
    }

    /// The same with other spellings.
    public ChoiceKind<T> accepting(Map<String, String> otherSpellings) {
        return new ChoiceKind<>(words, otherSpellings);
    }

    @Override
    public Optional<T> read(Slot slot) {
        return slot.text(this).map(YamlValue.Text::text).flatMap(text -> choose(slot, text));
    }

    private Optional<T> choose(Slot slot, String text) {
        String proper = aliases.get(text);
        if (proper != null) {
            slot.warning("C013", "is spelled \"" + text + "\"", "write \"" + proper + "\"");
            return Optional.ofNullable(words.get(proper));
        }
        Optional<T> value = Optional.ofNullable(words.get(text));
        if (value.isEmpty()) {
            String sentence = "is \"" + text + "\"; it must be " + expects();
            Closest.to(text, words.keySet())
                    .ifPresentOrElse(
                            close -> slot.error("C013", sentence, "did you mean \"" + close + "\"?"),
                            () -> slot.error(
                                    "C013", sentence, (words.size() == 1 ? "write " : "for example ") + example()));
        }
        return value;
    }

    @Override
    public String expects() {
        return words.size() == 1 ? example() : "one of " + String.join(", ", words.sequencedKeySet());
    }

    @Override
    public String example() {
        return words.firstEntry().getKey();
    }
}
