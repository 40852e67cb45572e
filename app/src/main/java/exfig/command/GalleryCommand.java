package exfig.command;

import exfig.config.ConfigDiscovery;
import exfig.gallery.GalleryPage;
import exfig.terminal.HumanNumbers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exfig gallery`.
@Command(
        name = "gallery",
        description = "Write an HTML page of what was exported last: icons, images, colors, text styles. One file that"
                + " works offline. Nothing is asked of Figma.",
        footer = {
            "",
            "Exports record what they give beside the store of renders (exfig help files). A picture that the store",
            "has thrown out is missing from the page; exfig export brings it back.",
            "",
            "Examples:",
            "  exfig gallery                    everything, as gallery.html",
            "  exfig gallery --diff             before and after of what has changed, as gallery-diff.html"
        })
final class GalleryCommand implements Callable<Integer> {
    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The configuration that exported. Default: as for exports.")
    @Nullable
    Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the page goes. Default: gallery.html, with --diff gallery-diff.html.")
    @Nullable
    Path output;

    @Option(names = "--diff", description = "Only what differs between the last two states of each kind, side by side.")
    boolean diff;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    private final Surroundings surroundings;

    GalleryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, console -> {
            Path config = input != null ? input : ConfigDiscovery.find(Path.of(""));
            write(console, config, output != null ? output : Path.of(diff ? "gallery-diff.html" : "gallery.html"));
            return ExitCode.DONE;
        });
    }

    private void write(Console console, Path config, Path file) {
        if (!Files.isRegularFile(config)) {
            throw ConfigDiscovery.missing(config);
        }
        GalleryPage page = new GalleryWriting(StoreSettings.of(surroundings).path()).write(config, file, diff);
        console.line(file + ": " + (diff ? page.changes() : page.assets()));
        if (page.gone() > 0) {
            console.line(HumanNumbers.counted(page.gone(), "picture is", "pictures are")
                    + " no longer in the store and missing from the page; exfig export --force brings back what is"
                    + " exported now");
        }
    }
}
