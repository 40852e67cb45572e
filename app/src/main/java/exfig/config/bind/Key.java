package exfig.config.bind;

import java.util.Optional;

/// One key of a section.
public sealed interface Key {
    /// The key as it is written.
    String name();

    /// Whether it acts only in entries of a list, not in the single form of its section.
    boolean listOnly();

    /// What this version does about it.
    Support support();

    /// A key with a value.
    ///
    /// @param byDefault the value when the key is absent; empty when absence means something of its own
    /// @param required the section is incomplete without it
    record Leaf<T>(
            String name, Kind<T> kind, boolean listOnly, Support support, Optional<T> byDefault, boolean required)
            implements Key {
        /// An optional key that acts in both forms.
        public static <T> Leaf<T> of(String name, Kind<T> kind) {
            return new Leaf<>(name, kind, false, Support.FULL, Optional.empty(), false);
        }

        /// The same key, acting only in list entries.
        public Leaf<T> inListsOnly() {
            return new Leaf<>(name, kind, true, support, byDefault, required);
        }

        /// The same key, known but not acted on.
        public Leaf<T> later() {
            return new Leaf<>(name, kind, listOnly, Support.LATER, byDefault, required);
        }

        /// The same key with a value for when it is absent.
        public Leaf<T> orElse(T value) {
            return new Leaf<>(name, kind, listOnly, support, Optional.of(value), required);
        }

        /// The same key, which must be there.
        public Leaf<T> demanded() {
            return new Leaf<>(name, kind, listOnly, support, byDefault, true);
        }
    }

    /// A key with a map below it.
    record Group(String name, Section section, boolean listOnly, Support support) implements Key {
        /// A group that is read, in both forms.
        public static Group of(String name, Section section) {
            return new Group(name, section, false, Support.FULL);
        }

        /// The same group, known but not acted on.
        public Group later() {
            return new Group(name, section, listOnly, Support.LATER);
        }

        /// The same group, acting only in list entries.
        public Group inListsOnly() {
            return new Group(name, section, true, support);
        }
    }

    /// A key with one entry (a map) or any number of them (a list of maps) below it.
    record Entries(String name, Section section, Support support) implements Key {
        @Override
        public boolean listOnly() {
            return false;
        }
    }
}
