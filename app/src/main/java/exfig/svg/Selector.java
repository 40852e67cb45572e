package exfig.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A CSS selector of types, classes, ids and attributes, joined by the descendant and the child combinator.
///
/// @param compounds outermost first
/// @param specificity CSS Selectors 4, section 17, as one number: ids, then classes and attributes, then types
record Selector(List<Compound> compounds, int specificity) {
    private static final Pattern SIMPLE = Pattern.compile(
            "\\*|([\\w-]+)|\\.([\\w-]+)|#([\\w-]+)|\\[\\s*([\\w-]+)\\s*(?:=\\s*[\"']?([^\"'\\]]*)[\"']?\\s*)?]",
            Pattern.UNICODE_CHARACTER_CLASS);

    /// What one element must be.
    ///
    /// @param child whether the element must be a child, not any descendant, of the previous compound's
    /// @param tests all must hold
    record Compound(boolean child, List<Test> tests) {
        boolean matches(XmlElement element) {
            return tests.stream().allMatch(test -> test.matches(element));
        }
    }

    /// One condition.
    sealed interface Test {
        record Type(String name) implements Test {}

        record HasClass(String name) implements Test {}

        record Id(String id) implements Test {}

        record Attribute(String name, Optional<String> value) implements Test {}

        default boolean matches(XmlElement element) {
            return switch (this) {
                case Type(String name) -> element.name().equals(name);
                case HasClass(String name) ->
                    element.attribute("class")
                            .map(classes -> List.of(classes.split("\\s+")).contains(name))
                            .orElse(false);
                case Id(String id) -> element.attribute("id").filter(id::equals).isPresent();
                case Attribute(String name, Optional<String> value) ->
                    element.attribute(name)
                            .filter(actual -> value.isEmpty() || value.get().equals(actual))
                            .isPresent();
            };
        }
    }

    /// Empty when a part is not understood (pseudo-classes, sibling combinators).
    static Optional<Selector> parse(String text) {
        List<Compound> compounds = new ArrayList<>();
        int specificity = 0;
        boolean child = false;
        for (String part : text.replace(">", " > ").strip().split("\\s+(?![^\\[]*])")) {
            if (part.equals(">")) {
                child = true;
                continue;
            }
            Optional<List<Test>> tests = tests(part);
            if (tests.isEmpty()) {
                return Optional.empty();
            }
            compounds.add(new Compound(child, tests.get()));
            specificity += tests.get().stream().mapToInt(Selector::weight).sum();
            child = false;
        }
        return compounds.isEmpty() || child ? Optional.empty() : Optional.of(new Selector(compounds, specificity));
    }

    private static Optional<List<Test>> tests(String compound) {
        List<Test> tests = new ArrayList<>();
        Matcher matcher = SIMPLE.matcher(compound);
        int at = 0;
        while (at < compound.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            if (matcher.group(1) != null) {
                tests.add(new Test.Type(matcher.group(1)));
            } else if (matcher.group(2) != null) {
                tests.add(new Test.HasClass(matcher.group(2)));
            } else if (matcher.group(3) != null) {
                tests.add(new Test.Id(matcher.group(3)));
            } else if (matcher.group(4) != null) {
                tests.add(new Test.Attribute(matcher.group(4), Optional.ofNullable(matcher.group(5))));
            }
            at = matcher.end();
        }
        return Optional.of(tests);
    }

    private static int weight(Test test) {
        return switch (test) {
            case Test.Type _ -> 1;
            case Test.HasClass _, Test.Attribute _ -> 1_000;
            case Test.Id _ -> 1_000_000;
        };
    }

    boolean matches(XmlElement element) {
        return matches(element, compounds.size() - 1);
    }

    private boolean matches(XmlElement element, int index) {
        Compound compound = compounds.get(index);
        if (!compound.matches(element)) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        Optional<XmlElement> ancestor = element.parent();
        while (ancestor.isPresent()) {
            if (matches(ancestor.get(), index - 1)) {
                return true;
            }
            ancestor = compound.child() ? Optional.empty() : ancestor.get().parent();
        }
        return false;
    }
}
