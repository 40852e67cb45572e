package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.TargetPlatform;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Answers as the text of a configuration with comments.
final class InitTemplate {
    /// Stands for the file key until people know it.
    static final String PLACEHOLDER = "YOUR_FILE_KEY";

    private static final String REMARK = "# Dark drawings are beside the light ones and end so: arrow, arrow_dark.\n";
    private static final String DARK_BY_SUFFIX = REMARK + "    useSingleFile: true\n    darkModeSuffix: _dark";

    private final InitAnswers answers;
    private final ProjectSurvey survey;

    InitTemplate(InitAnswers answers, ProjectSurvey survey) {
        this.answers = answers;
        this.survey = survey;
    }

    String text() {
        StringBuilder text = new StringBuilder(Texts.resource("/exfig/init/figma.yaml"));
        text.append(
                answers.dark().isPresent()
                        ? "  # The file with the dark drawings and colors.\n  darkFileId: "
                                + answers.dark().get() + "\n"
                        : "  # A second file with the dark drawings and colors, if there is one:\n  # darkFileId: KEY\n");
        text.append("\ncommon:\n");
        part(text, AssetKind.COLORS, answers.variables().isPresent() ? "variables" : "styles");
        part(text, AssetKind.ICONS, "icons");
        part(text, AssetKind.IMAGES, "images");
        text.append("  # Asks files that have not changed since the last export for nothing but their version.\n");
        text.append("  cache:\n    enabled: true\n");
        for (TargetPlatform platform : TargetPlatform.values()) {
            if (answers.platforms().contains(platform)) {
                text.append("\n").append(section(platform));
            }
        }
        return filled(text.toString());
    }

    private void part(StringBuilder text, AssetKind kind, String name) {
        if (answers.kinds().contains(kind)) {
            text.append(Texts.resource("/exfig/init/" + name + ".yaml"));
        }
    }

    /// A platform's section without the blocks of kinds that are not wanted: a block begins with
    /// its key at two blanks, or with the comment above it, and ends before the next.
    private String section(TargetPlatform platform) {
        return Arrays.stream(Texts.resource("/exfig/init/" + platform.word() + ".yaml")
                        .split("(?m)^(?=  #@ )"))
                .filter(block -> !block.startsWith("  #@ ")
                        || answers.kinds().contains(AssetKind.valueOf(block.substring(5, block.indexOf('\n')))))
                .map(block -> block.startsWith("  #@ ") ? block.substring(block.indexOf('\n') + 1) : block)
                .collect(Collectors.joining());
    }

    private String filled(String text) {
        Map<String, String> values = new TreeMap<>();
        values.put("@FILE@", answers.file().map(Object::toString).orElse(PLACEHOLDER));
        values.put("@ICONS@", quoted(answers.iconsFrame()));
        values.put("@IMAGES@", quoted(answers.imagesFrame()));
        values.put("@XCASSETS@", quoted(survey.assetCatalog().orElse("App/Assets.xcassets")));
        values.put("@RES@", quoted(survey.resources().orElse("app/src/main/res")));
        answers.variables().ifPresent(variables -> {
            values.put("@COLLECTION@", quoted(variables.collection()));
            values.put("@LIGHT@", quoted(variables.lightMode()));
            values.put(
                    "@DARK@",
                    variables
                            .darkMode()
                            .map(mode -> "darkModeName: " + quoted(mode))
                            .orElse("# darkModeName: Dark"));
        });
        // Drawings of two files have no suffix, and no key for one.
        values.put("@SINGLE@", answers.dark().isPresent() ? "" : DARK_BY_SUFFIX);
        String result = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replace(value.getKey(), value.getValue());
        }
        // One remark about suffixes is enough.
        int first = Math.max(0, result.indexOf(REMARK)) + REMARK.length();
        return (result.substring(0, first) + result.substring(first).replace("    " + REMARK, ""))
                .replaceAll("(?m)^ +\\R", "");
    }

    /// Names from Figma hold any character. Double quotes take them all.
    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t")
                .replace("\n", "\\n");
        return text.matches("[A-Za-z][A-Za-z0-9_/.]*( [A-Za-z0-9_/.]+)*") ? text : "\"" + escaped + "\"";
    }
}
