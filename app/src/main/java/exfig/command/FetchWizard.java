package exfig.command;

import exfig.asset.TargetPlatform;
import exfig.figma.id.FigmaAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Asks for what `exfig fetch` was not told. Options that were given are not asked for and not changed.
final class FetchWizard {
    private static final String ANY = "-";
    private static final List<String> FORMATS = List.of("svg", "png", "pdf", "jpg", "webp");

    private final Questions questions;

    FetchWizard(Questions questions) {
        this.questions = questions;
    }

    void complete(FetchCommand fetch) {
        questions.say("An empty line takes what stands in brackets.");
        if (fetch.file == null) {
            fetch.file = questions.ask("Figma file (address or key)", "", text -> {
                FileArgument.address(text);
                return text;
            });
        }
        FigmaAddress address = FileArgument.address(fetch.file);
        boolean icons =
                oneOf("Icons or images", "icons", List.of("icons", "images")).equals("icons");
        TargetPlatform platform = questions.ask(
                "Platform: ios, android, flutter, web",
                "ios",
                text -> InitOptions.platforms(text).iterator().next());
        if (fetch.frames.isEmpty() && fetch.pages.isEmpty() && address.node().isEmpty()) {
            String page = questions.ask("Page (- for any)", ANY);
            fetch.pages = page.equals(ANY) ? List.of() : List.of(page);
            fetch.frames = List.of(questions.ask("Frame", icons ? InitOptions.ICONS : InitOptions.IMAGES));
        }
        if (fetch.format == null) {
            fetch.format = oneOf("Format: svg, png, pdf, jpg, webp", proposedFormat(platform, icons), FORMATS);
        }
        if (fetch.scale == null && fetch.format.matches("png|jpg|webp")) {
            fetch.scale = platform == TargetPlatform.ANDROID ? 4.0 : 3.0;
        }
        if (fetch.nameStyle == null) {
            fetch.nameStyle = style(platform);
        }
        if (fetch.output == null) {
            fetch.output = questions.ask("Folder for the files", icons ? "icons" : "images", Path::of);
        }
        if (fetch.filter == null) {
            String filter = questions.ask("Only names like (* for all)", "*");
            fetch.filter = filter.equals("*") ? null : filter;
        }
        questions.say("The same without questions: " + commandLine(fetch));
    }

    private String oneOf(String question, String proposal, List<String> words) {
        return questions.ask(question, proposal, text -> {
            String word = text.toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                throw new UsageException(
                        "\"" + text + "\" is not possible", "One of " + String.join(", ", words) + ".");
            }
            return word;
        });
    }

    private static String proposedFormat(TargetPlatform platform, boolean icons) {
        if (icons) {
            return "svg";
        }
        return switch (platform) {
            case IOS, FLUTTER -> "png";
            case ANDROID -> "webp";
            case WEB -> "svg";
        };
    }

    private static String style(TargetPlatform platform) {
        return switch (platform) {
            case IOS -> "camelCase";
            case ANDROID, FLUTTER -> "snake_case";
            case WEB -> "kebab-case";
        };
    }

    private static String commandLine(FetchCommand fetch) {
        List<String> words = new ArrayList<>(Arrays.asList("exfig", "fetch", "-f", fetch.file));
        fetch.frames.forEach(frame -> words.addAll(List.of("-r", frame)));
        fetch.pages.forEach(page -> words.addAll(List.of("--page", page)));
        words.addAll(List.of("-o", String.valueOf(fetch.output)));
        words.addAll(List.of("--format", Objects.requireNonNull(fetch.format)));
        if (fetch.scale != null) {
            words.addAll(List.of("--scale", fetch.scale.toString()));
        }
        words.addAll(List.of("--name-style", Objects.requireNonNull(fetch.nameStyle)));
        if (fetch.filter != null) {
            words.addAll(List.of("--filter", fetch.filter));
        }
        return words.stream().map(FetchWizard::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
