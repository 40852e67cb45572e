package exfig.lint;

import exfig.asset.DrawnComponent;
import exfig.config.ArtworkEntry;
import exfig.config.ComponentSource;
import exfig.failure.ExportException;
import exfig.figma.id.FileKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Pages and frames that entries name and that give no component: those that do not exist, or those
/// that do and hold none.
final class PlaceRule implements Rule {
    static final RuleInfo MISSING = new RuleInfo(
            "frame-page-match",
            "Frames and pages",
            Severity.ERROR,
            "The pages and frames that icons and images come from exist.",
            true);
    static final RuleInfo EMPTY = new RuleInfo(
            "component-not-frame",
            "Components in frames",
            Severity.ERROR,
            "The pages and frames that icons and images come from hold components.",
            true);

    private final boolean existing;

    private PlaceRule(boolean existing) {
        this.existing = existing;
    }

    static Rule missing() {
        return new PlaceRule(false);
    }

    static Rule empty() {
        return new PlaceRule(true);
    }

    @Override
    public RuleInfo info() {
        return existing ? EMPTY : MISSING;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (ArtworkEntry entry : subject.config().artwork()) {
            ComponentSource source = entry.source();
            List<DrawnComponent> loaded = subject.components(entry);
            List<FileKey> files = new ArrayList<>(List.of(source.file()));
            source.darkFile().ifPresent(files::add);
            for (FileKey file : files) {
                List<DrawnComponent> ofFile = loaded.stream()
                        .filter(component -> component.node().file().equals(file))
                        .toList();
                List<String> pages = source.pages().isEmpty()
                        ? List.of()
                        : without(source.pages(), everything(subject, file, entry), DrawnComponent::page);
                // Of a page without components nobody needs to hear that its frames have none either.
                List<String> frames =
                        pages.isEmpty() ? without(source.frames(), ofFile, DrawnComponent::frame) : List.of();
                if (!pages.isEmpty() || !frames.isEmpty()) {
                    Map<String, List<String>> there = subject.sources().pages().frames(file, subject.deadline());
                    pages.forEach(page -> page(page, there, file, entry).ifPresent(findings::add));
                    frames.forEach(frame -> frame(frame, there, file, entry).ifPresent(findings::add));
                } else if (existing && ofFile.isEmpty()) {
                    findings.add(EMPTY.finding("file " + file + " has no component for these settings")
                            .suggesting("Turn the layers into components in Figma (Ctrl+Alt+K).")
                            .at(entry.position()));
                }
            }
        }
        return findings;
    }

    private static List<DrawnComponent> everything(Subject subject, FileKey file, ArtworkEntry entry)
            throws InterruptedException {
        ComponentSource all =
                new ComponentSource(file, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
        try {
            return subject.sources().components().load(all, entry.position(), subject.deadline());
        } catch (ExportException _) {
            return List.of();
        }
    }

    private static List<String> without(
            List<String> wanted, List<DrawnComponent> loaded, Function<DrawnComponent, Optional<String>> place) {
        return wanted.stream()
                .filter(name -> loaded.stream()
                        .noneMatch(component -> place.apply(component).equals(Optional.of(name))))
                .toList();
    }

    private Optional<Finding> page(String page, Map<String, List<String>> there, FileKey file, ArtworkEntry entry) {
        return finding("page", page, there.containsKey(page), "Pages: ", there.keySet(), file, entry);
    }

    private Optional<Finding> frame(String frame, Map<String, List<String>> there, FileKey file, ArtworkEntry entry) {
        Set<String> frames = new LinkedHashSet<>();
        there.forEach((page, names) -> {
            if (entry.source().pages().isEmpty() || entry.source().pages().contains(page)) {
                frames.addAll(names);
            }
        });
        return finding("frame", frame, frames.contains(frame), "Frames: ", frames, file, entry);
    }

    private Optional<Finding> finding(
            String kind,
            String name,
            boolean exists,
            String these,
            Set<String> names,
            FileKey file,
            ArtworkEntry entry) {
        if (exists != existing) {
            return Optional.empty();
        }
        String where = entry.source().pages().isEmpty() || kind.equals("page")
                ? ""
                : " on " + String.join(", ", entry.source().pages());
        return Optional.of(
                existing
                        ? EMPTY.finding(kind + " \"" + name + "\"" + where + " of file " + file + " holds no component")
                                .about(name)
                                .suggesting("Turn its layers into components in Figma (Ctrl+Alt+K), and publish them.")
                                .at(entry.position())
                        : MISSING.finding("file " + file + " has no " + kind + " \"" + name + "\"" + where)
                                .about(name)
                                .suggesting(names.isEmpty() ? "" : these + Words.some(names) + ".")
                                .at(entry.position()));
    }
}
