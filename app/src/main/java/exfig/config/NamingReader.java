package exfig.config;

import exfig.asset.NameStyle;
import exfig.asset.Naming;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.NamingKeys;
import exfig.config.yaml.Spot;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How an entry's names are made: its own expressions, else those of `common`, each of the two by itself.
final class NamingReader {
    private static final Pattern GROUP = Pattern.compile("\\$(?:\\{([^}]*)}|([0-9]))");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private record Found<T>(Bound owner, Leaf<T> leaf, T value) {}

    private final Complaints complaints;

    NamingReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /// The entry's expressions, completed from a section of `common`.
    Naming of(Bound entry, Bound common, NameStyle style) {
        return naming(
                find(entry, NamingKeys.ENTRY_VALIDATE).or(() -> find(common, NamingKeys.VALIDATE)),
                find(entry, NamingKeys.ENTRY_REPLACE).or(() -> find(common, NamingKeys.REPLACE)),
                style,
                entry.find(NamingKeys.ENTRY_TRANSLITERATE)
                        .or(() -> common.find(NamingKeys.TRANSLITERATE))
                        .orElse(false));
    }

    private Naming naming(
            Optional<Found<Pattern>> validate,
            Optional<Found<String>> replace,
            NameStyle style,
            boolean transliterated) {
        replace.ifPresent(found -> check(found, validate.map(Found::value)));
        return new Naming(
                validate.map(Found::value),
                validate.isPresent() ? replace.map(Found::value) : Optional.empty(),
                Optional.of(style),
                transliterated);
    }

    private void check(Found<String> replace, Optional<Pattern> validate) {
        String path = replace.owner().path(replace.leaf());
        Spot spot = replace.owner().spotOf(replace.leaf());
        if (validate.isEmpty()) {
            if (!replace.owner().has(NamingKeys.VALIDATE) && !replace.owner().has(NamingKeys.ENTRY_VALIDATE)) {
                complaints.addShared(Complaint.warning("C023", spot, path + " has no effect without nameValidateRegexp")
                        .hinting("add nameValidateRegexp: '^(.+)$' with the part to keep in its group"));
            }
            return;
        }
        int groups = validate.get().matcher("").groupCount();
        Matcher references = GROUP.matcher(replace.value());
        while (references.find()) {
            String name = references.group(1);
            if (name != null && !validate.get().namedGroups().containsKey(name)) {
                complaints.addShared(
                        Complaint.error(
                                        "C024",
                                        spot,
                                        path + " uses ${" + name + "}, but the expression has no group of that name")
                                .hinting(namedAdvice(name)),
                        name);
            } else if (name == null && Integer.parseInt(references.group(2)) > groups) {
                complaints.addShared(
                        Complaint.error(
                                        "C024",
                                        spot,
                                        path + " uses $" + references.group(2) + ", but the expression has "
                                                + (groups == 0
                                                        ? "no groups"
                                                        : groups == 1 ? "one group" : groups + " groups"))
                                .hinting("$0 is the whole match, $1 the first group"),
                        references.group());
            }
        }
    }

    private static String namedAdvice(String name) {
        if (DIGITS.matcher(name).matches()) {
            return "write $" + name + " for a group by its number";
        }
        return NAME.matcher(name).matches()
                ? "name the group (?<" + name + ">…) in nameValidateRegexp, or write $1 for the first one"
                : "write $1 for the first group; names have letters and digits only";
    }

    private static <T> Optional<Found<T>> find(Bound owner, Leaf<T> leaf) {
        return owner.find(leaf).map(value -> new Found<>(owner, leaf, value));
    }
}
