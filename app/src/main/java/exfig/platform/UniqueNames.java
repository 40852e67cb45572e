package exfig.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The names given out within one generated file: never the same twice, and each change told. Used by one
/// thread, in the order of the assets, so that equal assets get equal names.
public final class UniqueNames {
    private final String where;
    private final UnaryOperator<String> key;
    private final Set<String> given = new HashSet<>();
    private final List<String> warnings = new ArrayList<>();

    /// @param where what the names are for, as it stands in warnings: `in Swift`
    /// @param taken names that the generated file uses itself
    public UniqueNames(String where, Set<String> taken) {
        this(where, taken, UnaryOperator.identity());
    }

    private UniqueNames(String where, Set<String> taken, UnaryOperator<String> key) {
        this.where = where;
        this.key = key;
        taken.forEach(name -> given.add(key.apply(name)));
    }

    /// Names of files, two of which may not differ in the case of letters alone.
    ///
    /// @param where as above
    /// @param taken as above
    public static UniqueNames ignoringCase(String where, Set<String> taken) {
        return new UniqueNames(where, taken, name -> name.toLowerCase(Locale.ROOT));
    }

    /// A name for an asset: the wanted one, with `_2`, `_3`, … when it is taken.
    ///
    /// @param wanted valid in the generated file
    /// @param asset the asset's final name
    /// @param expected what people would expect the asset to be called there; another name is worth a
    ///     warning
    public String give(String wanted, String asset, String expected) {
        String name = wanted;
        for (int i = 2; !given.add(key.apply(name)); i++) {
            name = wanted + "_" + i;
        }
        if (!name.equals(expected)) {
            warnings.add("\"" + asset + "\" is called \"" + name + "\" " + where
                    + (name.equals(wanted)
                            ? ", since its name is not valid there"
                            : ", since \"" + wanted + "\" is taken"));
        }
        return name;
    }

    /// One sentence for each asset whose name had to change.
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
