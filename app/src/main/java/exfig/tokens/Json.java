package exfig.tokens;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// JSON with places.
sealed interface Json {
    Place place();

    /// Members in their order.
    record Members(Map<String, Json> members, Place place) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
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
    }

    record Text(String text, Place place) implements Json {}

    record Figure(BigDecimal number, Place place) implements Json {}

    /// True, false or null.
    record Word(String word, Place place) implements Json {}
}
