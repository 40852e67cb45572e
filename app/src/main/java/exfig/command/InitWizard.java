package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.TargetPlatform;
import exfig.figma.id.FileKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Asks for what the options of `exfig init` leave open.
final class InitWizard {
    private final Questions questions;
    private final ProjectSurvey survey;
    private final BiFunction<FileKey, Boolean, Optional<FileLook>> looking;

    /// @param looking asks Figma about a file, and about its variables if true; empty when it cannot
    InitWizard(Questions questions, ProjectSurvey survey, BiFunction<FileKey, Boolean, Optional<FileLook>> looking) {
        this.questions = questions;
        this.survey = survey;
        this.looking = looking;
    }

    InitAnswers answers(InitOptions given) {
        questions.say("An empty line takes what stands in brackets.");
        FileKey file =
                given.fileKey().orElseGet(() -> questions.ask("Figma file (address or key)", "", FileArgument::key));
        Set<TargetPlatform> platforms = given.platforms()
                .orElseGet(() -> questions.ask(
                        "Platforms: ios, android, flutter, web", words(survey.platforms()), InitOptions::platforms));
        Set<AssetKind> kinds = given.kinds()
                .orElseGet(() -> questions.ask(
                        "Assets: colors, icons, images, typography", "colors,icons,images", InitOptions::kinds));
        FileLook look = look(file, kinds);
        Optional<InitAnswers.Variables> variables =
                kinds.contains(AssetKind.COLORS) ? given.variables().or(() -> variables(look)) : Optional.empty();
        String icons = kinds.contains(AssetKind.ICONS)
                ? given.iconsFrame()
                        .orElseGet(() -> frame(
                                "Frame of the icons", look, look.iconsFrame().orElse("Icons")))
                : InitOptions.ICONS;
        String images = kinds.contains(AssetKind.IMAGES)
                ? given.imagesFrame()
                        .orElseGet(() -> frame(
                                "Frame of the images", look, look.imagesFrame().orElse(InitOptions.IMAGES)))
                : InitOptions.IMAGES;
        return new InitAnswers(Optional.of(file), given.darkKey(), platforms, kinds, variables, icons, images);
    }

    private FileLook look(FileKey file, Set<AssetKind> kinds) {
        boolean colors = kinds.contains(AssetKind.COLORS);
        boolean wanted = questions.agree(
                "Look at the file, to propose names? It costs 1 request of Tier 3" + (colors ? " and 1 of Tier 2" : "")
                        + ", none of the scarce Tier 1",
                true);
        FileLook look = wanted ? looking.apply(file, colors).orElse(FileLook.NONE) : FileLook.NONE;
        look.variablesRefused().ifPresent(why -> questions.say("  Variables cannot be read: " + why));
        return look;
    }

    private Optional<InitAnswers.Variables> variables(FileLook look) {
        if (!questions.agree(
                "Colors from variables (Enterprise plans), rather than from color styles?",
                !look.collections().isEmpty())) {
            return Optional.empty();
        }
        Optional<InitAnswers.Variables> proposed = look.variables();
        String collection = questions.choose(
                "Collection",
                new ArrayList<>(look.collections().keySet()),
                proposed.map(InitAnswers.Variables::collection).orElse("Theme"));
        InitAnswers.Variables modes = look.variables(collection);
        List<String> known = look.collections().getOrDefault(collection, List.of());
        String light = questions.choose("Light mode", known, modes.lightMode());
        String dark = questions.choose(
                "Dark mode (- for none)", known, modes.darkMode().orElse("-"));
        return Optional.of(
                new InitAnswers.Variables(collection, light, Optional.of(dark).filter(mode -> !mode.equals("-"))));
    }

    private String frame(String question, FileLook look, String proposal) {
        return questions.choose(question, new ArrayList<>(look.frames().keySet()), proposal);
    }

    private static String words(Set<TargetPlatform> platforms) {
        Set<TargetPlatform> proposed =
                platforms.isEmpty() ? EnumSet.of(TargetPlatform.IOS, TargetPlatform.ANDROID) : platforms;
        return Arrays.stream(TargetPlatform.values())
                .filter(proposed::contains)
                .map(TargetPlatform::word)
                .collect(Collectors.joining(","));
    }
}
