package exfig.config.effective;

import exfig.config.bind.Bound;
import exfig.config.bind.Key;
import exfig.config.bind.PlainValue;
import exfig.config.bind.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an entry takes from elsewhere when it does not say it: from sections with keys of the same
/// name, from single keys under another name, and at last from what has always been so.
final class Inheritance {
    private record Source(Bound bound, Section section) {}

    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Setting> single = new LinkedHashMap<>();
    private final Map<String, Object> builtIn = new LinkedHashMap<>();

    static Inheritance none() {
        return new Inheritance();
    }

    /// Every key of this section that an entry has, too.
    Inheritance from(Optional<Bound> bound, Section section) {
        bound.ifPresent(found -> sources.add(new Source(found, section)));
        return this;
    }

    /// One key under another name.
    <T> Inheritance from(Optional<Bound> bound, Key.Leaf<T> leaf, String as) {
        bound.ifPresent(owner -> owner.find(leaf)
                .ifPresent(value -> single.putIfAbsent(
                        as,
                        Setting.inherited(PlainValue.of(leaf.kind(), value), owner.path(leaf), owner.spotOf(leaf)))));
        return this;
    }

    /// What holds when nothing is said anywhere.
    Inheritance otherwise(String key, Object value) {
        builtIn.put(key, value);
        return this;
    }

    Optional<Setting> of(String key) {
        return sources.stream()
                .flatMap(source -> in(source, key).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(single.get(key)))
                .or(() -> Optional.ofNullable(builtIn.get(key)).map(Setting::byDefault));
    }

    private static Optional<Setting> in(Source source, String key) {
        return source.section()
                .key(key)
                .flatMap(found -> found instanceof Key.Leaf<?> leaf ? setting(source.bound(), leaf) : Optional.empty());
    }

    private static <T> Optional<Setting> setting(Bound bound, Key.Leaf<T> leaf) {
        return bound.find(leaf)
                .map(value ->
                        Setting.inherited(PlainValue.of(leaf.kind(), value), bound.path(leaf), bound.spotOf(leaf)));
    }
}
