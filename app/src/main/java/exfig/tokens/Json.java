package exfig.tokens;

import exfig.json.JsonText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// JSON with places.
sealed interface Json {
    Place place();

    /// The same without places, as [exfig.json.JsonText] takes it.
    Object plain();

    /// Members in their order.
    record Members(Map<String, Json> members, Place place) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public Map<String, Object> plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            members.forEach((name, member) -> plain.put(name, member.plain()));
            return plain;
        }

        Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        Optional<String> text(String name) {
            return members.get(name) instanceof Text(var text, var _) ? Optional.of(text) : Optional.empty();
        }
    }

    record Items(List<Json> items, Place place) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public List<Object> plain() {
            return items.stream().map(Json::plain).toList();
        }
    }

    record Text(String text, Place place) implements Json {
        @Override
        public String plain() {
            return text;
        }
    }

    record Figure(BigDecimal number, Place place) implements Json {
        @Override
        public BigDecimal plain() {
            return number;
        }
    }

    /// True, false or null.
    record Word(String word, Place place) implements Json {
        @Override
        public Object plain() {
            return word.equals("null") ? JsonText.NULL : (Object) word.equals("true");
        }
    }
}
