package exfig.platform.ios.xcode;

import java.util.List;
import java.util.Optional;

/// A value of an OpenStep property list, and where it stands in its text.
sealed interface Plist {
    /// Offset of the first character.
    int start();

    /// Offset after the last character.
    int end();

    /// A string, with or without quotes.
    record Text(String value, int start, int end) implements Plist {}

    /// A list.
    ///
    /// @param trailingComma whether a comma follows the last item
    /// @param itemsEnd offset after the last item and the comments behind it
    record Items(List<Plist> values, boolean trailingComma, int itemsEnd, int start, int end) implements Plist {
        public Items {
            values = List.copyOf(values);
        }

        /// The items that are strings.
        List<String> texts() {
            return values.stream()
                    .filter(Text.class::isInstance)
                    .map(item -> ((Text) item).value())
                    .toList();
        }
    }

    /// A dictionary.
    record Fields(List<Field> all, int start, int end) implements Plist {
        public Fields {
            all = List.copyOf(all);
        }

        Optional<Plist> find(String key) {
            return all.stream()
                    .filter(field -> field.key().equals(key))
                    .map(Field::value)
                    .findFirst();
        }

        Optional<String> text(String key) {
            return find(key).filter(Text.class::isInstance).map(value -> ((Text) value).value());
        }

        Optional<Items> items(String key) {
            return find(key).filter(Items.class::isInstance).map(Items.class::cast);
        }

        Optional<Fields> fields(String key) {
            return find(key).filter(Fields.class::isInstance).map(Fields.class::cast);
        }
    }

    /// A member of a dictionary.
    ///
    /// @param start offset of the key
    record Field(String key, Plist value, int start) {}
}
