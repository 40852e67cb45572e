package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.Counted;
import exfig.asset.DrawnComponent;
import exfig.asset.NameList;
import exfig.config.ComponentSource;
import exfig.config.DarkModes;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NoComponents;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.FileOutline;
import exfig.figma.NodesAnswer;
import exfig.figma.id.FileKey;
import exfig.platform.ConfigPosition;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Loads the components of an entry.
///
/// The list of published components costs one Tier 3 request, so it comes first. The document
/// itself, one Tier 1 request, is read only when nothing is published, when the list cannot be had
/// (branches have none, and it needs a scope of its own), or when the entry names a node that the
/// list does not know.
public final class ComponentLoader {
    private final FileLibrary library;
    private final EventSink events;
    private final String config;
    private final Set<ExportEvent> told = ConcurrentHashMap.newKeySet();

    /// @param library shared by the whole run
    /// @param events gets counted warnings about components that are left out, and a note when the document
    /// was read
    /// @param config name of the config, for the events
    public ComponentLoader(FileLibrary library, EventSink events, String config) {
        this.library = library;
        this.events = events;
        this.config = config;
    }

    /// The components of the source's frames, pages and node, in Figma's order, those of a dark file last;
    /// empty when none of them can be rendered.
    ///
    /// @throws ExportException with [NoComponents], or with what was not found and the names that exist
    /// @throws FigmaException when Figma refuses
    public List<DrawnComponent> load(ComponentSource source, ConfigPosition position, Deadline deadline)
            throws InterruptedException {
        List<DrawnComponent> light = load(
                new ComponentSelection(source.file(), source.frames(), source.pages(), source.node(), position),
                Appearance.LIGHT,
                deadline);
        if (source.darkModes().isPresent()) {
            return darkened(light, source.file(), source.darkModes().get(), position, deadline);
        }
        if (source.darkFile().isEmpty()) {
            return light;
        }
        // Node ids mean nothing in another file.
        List<DrawnComponent> dark = load(
                new ComponentSelection(
                        source.darkFile().get(), source.frames(), source.pages(), Optional.empty(), position),
                Appearance.DARK,
                deadline);
        return Stream.concat(light.stream(), dark.stream()).toList();
    }

    private List<DrawnComponent> darkened(
            List<DrawnComponent> light, FileKey file, DarkModes modes, ConfigPosition position, Deadline deadline)
            throws InterruptedException {
        Findings findings = new Findings();
        DarkColors colors = darkColors(file, modes, position, findings, deadline);
        NodesAnswer nodes = library.nodes(
                file, light.stream().map(component -> component.node().node()).toList(), deadline);
        List<DrawnComponent> all = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (DrawnComponent component : light) {
            Optional<DarkColors.Found> found = Optional.ofNullable(
                            nodes.nodes().get(component.node().node()))
                    .map(colors::of);
            all.add(found.flatMap(DarkColors.Found::change)
                    .map(component::withDark)
                    .orElse(component));
            String name = component
                    .setName()
                    .map(set -> set + " (" + component.name() + ")")
                    .orElse(component.name());
            found.flatMap(DarkColors.Found::obstacle)
                    .ifPresent(why -> findings.add("components get no dark drawing, because " + why, name));
            if (found.isPresent()
                    && found.get().change().isEmpty()
                    && found.get().obstacle().isEmpty()) {
                same.add(name);
            }
        }
        findings.warnings().forEach(sentence -> tell(new ExportEvent.Warning(config, sentence)));
        if (!same.isEmpty()) {
            tell(new ExportEvent.Note(
                    config,
                    "%d components have no color that changes in the mode “%s”, and so no dark drawing: %s"
                            .formatted(same.size(), modes.darkMode(), NameList.of(same))));
        }
        return all;
    }

    private DarkColors darkColors(
            FileKey file, DarkModes modes, ConfigPosition position, Findings findings, Deadline deadline)
            throws InterruptedException {
        ThemeLookup own = new ThemeLookup(library.localVariables(file, deadline), file, position, findings);
        Optional<DarkTheme> other = Optional.empty();
        if (modes.libraryFile().isPresent()) {
            FileKey key = modes.libraryFile().get();
            other = Optional.of(new DarkTheme(
                    new ThemeLookup(library.localVariables(key, deadline), key, position, findings), modes));
        }
        // With a library, the file itself need not know the collection.
        boolean known = other.isEmpty() || own.has(modes.collection());
        return new DarkColors(
                own.variables(), known ? Optional.of(new DarkTheme(own, modes)) : Optional.empty(), other);
    }

    private List<DrawnComponent> load(ComponentSelection selection, Appearance appearance, Deadline deadline)
            throws InterruptedException {
        ComponentReader reader = new ComponentReader(selection.file(), appearance);
        Published published = published(reader, deadline);
        Findings findings = new Findings();
        List<Located> known = selection.canChooseFrom(published.components())
                ? published.components()
                : outlined(reader, selection, published, deadline);
        List<Located> chosen = selection.chooseFrom(known);
        chosen.forEach(located -> located.obstacle()
                .ifPresent(why -> findings.add(
                        "components are left out, because " + why,
                        located.component().assetName())));
        findings.warnings().forEach(sentence -> tell(new ExportEvent.Warning(config, sentence)));
        return chosen.stream()
                .filter(located -> located.obstacle().isEmpty())
                .map(Located::component)
                .toList();
    }

    private Published published(ComponentReader reader, Deadline deadline) throws InterruptedException {
        try {
            return new Published(
                    reader.published(library.components(reader.file(), deadline)),
                    "nothing is published in " + reader.file());
        } catch (FigmaException e) {
            if (isAboutLibraries(e.failure())) {
                return new Published(List.of(), "published components cannot be listed in " + reader.file());
            }
            throw e;
        }
    }

    private List<Located> outlined(
            ComponentReader reader, ComponentSelection selection, Published published, Deadline deadline)
            throws InterruptedException {
        FileOutline outline = library.outline(reader.file(), deadline);
        List<Located> located = reader.outlined(outline);
        if (located.isEmpty()) {
            throw new ExportException(
                    new NoComponents(reader.file(), outline.remoteComponents(), selection.position()));
        }
        if (published.components().isEmpty()) {
            tell(new ExportEvent.Note(
                    config,
                    published.whenEmpty() + "; "
                            + Counted.of(located.size(), "components were read from the document itself")));
        }
        return located;
    }

    // Several entries of one config may read one file; once is enough.
    private void tell(ExportEvent event) {
        if (told.add(event)) {
            events.accept(event);
        }
    }

    // A file that really is missing is refused a second time by the request for the document.
    private static boolean isAboutLibraries(FigmaFailure failure) {
        return failure instanceof FigmaFailure.FileNotFound
                || failure instanceof FigmaFailure.BadRequest
                || failure instanceof FigmaFailure.ScopeMissing;
    }

    /// @param whenEmpty why there are none, if there are none
    private record Published(List<Located> components, String whenEmpty) {}
}
