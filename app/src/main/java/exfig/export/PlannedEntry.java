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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The assets of one config entry with the function that turns them into files.
///
/// Generated lists (a Swift extension, `colors.xml`) name all assets that the project has, while a
/// filtered run
/// touches the files of the selected ones only. So a plan is made of two: the paths come from the selected
/// assets, the content comes from all of them.
///
/// @param kind what it exports
/// @param all every asset of the entry
/// @param selected those that this run looks at; a sublist of `all`
/// @param output from assets to files; pure
record PlannedEntry<T>(AssetKind kind, List<T> all, List<T> selected, Function<List<T>, PlannedOutput> output) {
    /// Assets and files of this entry, as far as the project has or will have them.
    ///
    /// @param exists whether a file is in the project already
    PlannedOutput plan(Predicate<PlannedFile> exists) {
        if (selected.size() == all.size()) {
            return output.apply(all);
        }
        Set<T> chosen = new HashSet<>(selected);
        Set<String> shared = sharedPaths();
        List<T> present = all.stream()
                .filter(asset -> chosen.contains(asset)
                        || ownFiles(asset, shared).stream().allMatch(exists))
                .toList();
        Map<String, PlannedFile> content = new LinkedHashMap<>();
        output.apply(present).files().forEach(file -> content.put(file.path().toString(), file));
        PlannedOutput wanted = output.apply(selected);
        return new PlannedOutput(
                wanted.files().stream()
                        .map(file -> content.getOrDefault(file.path().toString(), file))
                        .toList(),
                wanted.warnings());
    }

    /// The same without the assets that lack a render which the project does not have from before either.
    PlannedEntry<T> without(Set<RenderKey> missing, Predicate<PlannedFile> exists) {
        Set<T> hopeless = new HashSet<>();
        for (T asset : selected) {
            List<PlannedFile> files = output.apply(List.of(asset)).files();
            boolean lacks = files.stream()
                    .anyMatch(file ->
                            file.neededRender().filter(missing::contains).isPresent() && !exists.test(file));
            if (lacks) {
                hopeless.add(asset);
            }
        }
        return new PlannedEntry<>(kind, withoutThose(all, hopeless), withoutThose(selected, hopeless), output);
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
        return output.apply(assets).files().stream()
                .map(file -> file.path().toString())
                .collect(Collectors.toSet());
    }

    private List<PlannedFile> ownFiles(T asset, Set<String> shared) {
        return output.apply(List.of(asset)).files().stream()
                .filter(file -> !shared.contains(file.path().toString()))
                .toList();
    }

    private static <T> List<T> withoutThose(List<T> assets, Set<T> gone) {
        List<T> rest = new ArrayList<>(assets);
        rest.removeAll(gone);
        return rest;
    }
}
