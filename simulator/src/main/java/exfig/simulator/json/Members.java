package exfig.simulator.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An unmodifiable map in order of insertion that costs two references a member, and a hash table only when it is
/// large.
final class Members extends AbstractMap<String, Json> {
    private static final int SEARCHED_IN_ORDER = 8;

    private final String[] names;
    private final Json[] values;
    /// Open addressing, `index + 1` of the member or 0; empty when the map is small.
    private final int[] table;

    private Members(String[] names, Json[] values, int[] table) {
        this.names = names;
        this.values = values;
        this.table = table;
    }

    static Members copyOf(Map<String, Json> map) {
        if (map instanceof Members members) {
            return members;
        }
        return of(map.keySet().toArray(String[]::new), map.values().toArray(Json[]::new));
    }

    /// Takes the arrays over; of equal names the last value wins and the first place.
    static Members of(String[] names, Json[] values) {
        int size = names.length;
        int[] table = size > SEARCHED_IN_ORDER ? new int[Integer.highestOneBit(size) * 4] : new int[0];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int known = find(names, kept, table, names[i]);
            if (known >= 0) {
                values[known] = values[i];
                continue;
            }
            names[kept] = names[i];
            values[kept] = values[i];
            if (table.length > 0) {
                table[-known - 1] = kept + 1;
            }
            kept++;
        }
        return kept == size
                ? new Members(names, values, table)
                : new Members(Arrays.copyOf(names, kept), Arrays.copyOf(values, kept), table);
    }

    /// The place of the name, or `-(free slot) - 1`.
    private static int find(String[] names, int size, int[] table, String name) {
        if (table.length == 0) {
            for (int i = 0; i < size; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (table.length - 1);
        while (table[slot] != 0) {
            if (names[table[slot] - 1].equals(name)) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -slot - 1;
    }

    @Override
    public @Nullable Json get(@Nullable Object key) {
        int index = key instanceof String name ? find(names, names.length, table, name) : -1;
        return index >= 0 ? values[index] : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Entry<String, Json>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Entry<String, Json>> iterator() {
                return new InOrder();
            }
        };
    }

    private final class InOrder implements Iterator<Entry<String, Json>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Entry<String, Json> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Map.entry(names[next], values[next++]);
        }
    }
}
