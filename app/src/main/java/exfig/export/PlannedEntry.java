package exfig.export;

import exfig.asset.AssetKind;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import exfig.platform.PlannedOutput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The assets of one config entry with the function that turns them into files.
///
/// Generated lists (a Swift extension, `colors.xml`) name all assets that the project has, while a
/// filtered run touches the files of the selected ones only. So a plan is made of two: the paths
/// come from the selected assets, the content comes from all of them.
///
/// @param kind what it exports
/// @param all every asset of the entry
/// @param selected those that this run looks at; a sublist of `all`
/// @param outputs from assets to files, knowing the unfit renders; pure
/// @param unfit renders that turned out to be nothing for a conversion that has a substitute
record PlannedEntry<T>(
        AssetKind kind,
        List<T> all,
        List<T> selected,
        BiFunction<List<T>, Set<RenderKey>, PlannedOutput> outputs,
        Set<RenderKey> unfit) {
    /// An entry of which every render is fit.
    PlannedEntry(
            AssetKind kind, List<T> all, List<T> selected, BiFunction<List<T>, Set<RenderKey>, PlannedOutput> outputs) {
        this(kind, all, selected, outputs, Set.of());
    }

    /// An entry whose files do not hang on renders.
    PlannedEntry(AssetKind kind, List<T> all, List<T> selected, Function<List<T>, PlannedOutput> output) {
        this(kind, all, selected, (assets, _) -> output.apply(assets));
    }

    /// The same with what is known of renders by now.
    PlannedEntry<T> replanned(Set<RenderKey> unfit) {
        return new PlannedEntry<>(kind, all, selected, outputs, Set.copyOf(unfit));
    }

    private PlannedOutput output(List<T> assets) {
        return outputs.apply(assets, unfit);
    }

    /// Assets and files of this entry, as far as the project has or will have them.
    ///
    /// @param exists whether a file is in the project already
    PlannedOutput plan(Predicate<PlannedFile> exists) {
        if (selected.size() == all.size()) {
            return output(all);
        }
        Set<T> chosen = new HashSet<>(selected);
        Set<String> shared = sharedPaths();
        List<T> present = all.stream()
                .filter(asset -> chosen.contains(asset)
                        || ownFiles(asset, shared).stream().allMatch(exists))
                .toList();
        Map<String, PlannedFile> content = new LinkedHashMap<>();
        output(present).files().forEach(file -> content.put(file.path().toString(), file));
        PlannedOutput wanted = output(selected);
        return new PlannedOutput(
                wanted.files().stream()
                        .map(file -> content.getOrDefault(file.path().toString(), file))
                        .toList(),
                wanted.warnings());
    }

    /// The same without the assets that lack a file which the project does not have from before either.
    ///
    /// @param lacking whether a file cannot be made
    PlannedEntry<T> without(Predicate<PlannedFile> lacking, Predicate<PlannedFile> exists) {
        Set<T> hopeless = new HashSet<>();
        for (T asset : selected) {
            if (output(List.of(asset)).files().stream().anyMatch(file -> lacking.test(file) && !exists.test(file))) {
                hopeless.add(asset);
            }
        }
        return new PlannedEntry<>(kind, withoutThose(all, hopeless), withoutThose(selected, hopeless), outputs, unfit);
    }

    /// Lists of all assets: what is there without any, or is the same file for any two.
    private Set<String> sharedPaths() {
        Set<String> shared = new HashSet<>();
        if (all.size() > 1) {
            shared.addAll(paths(List.of(all.getFirst())));
            shared.retainAll(paths(List.of(all.getLast())));
        }
        shared.addAll(paths(List.of()));
        return shared;
    }

    private Set<String> paths(List<T> assets) {
        return output(assets).files().stream()
                .map(file -> file.path().toString())
                .collect(Collectors.toSet());
    }

    private List<PlannedFile> ownFiles(T asset, Set<String> shared) {
        return output(List.of(asset)).files().stream()
                .filter(file -> !shared.contains(file.path().toString()))
                .toList();
    }

    private static <T> List<T> withoutThose(List<T> assets, Set<T> gone) {
        List<T> rest = new ArrayList<>(assets);
        rest.removeAll(gone);
        return rest;
    }
}
