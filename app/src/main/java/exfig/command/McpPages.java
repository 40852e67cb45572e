package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.TargetPlatform;
import exfig.config.schema.ConfigSchema;
import exfig.json.JsonText;
import exfig.mcp.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What clients of the server can read: the schema, starters for each platform, and guides.
final class McpPages {
    private static final String MARKDOWN = "text/markdown";
    private static final String PLAIN = "text/plain";

    private McpPages() {}

    static List<Page> all() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(
                "exfig://schema/exfig.schema.json",
                "exfig.schema.json",
                "All keys of a configuration, as a JSON schema.",
                "application/schema+json",
                () -> JsonText.of(ConfigSchema.generate())));
        for (TargetPlatform platform : TargetPlatform.values()) {
            pages.add(new Page(
                    "exfig://templates/" + platform.word(),
                    "Starter for " + platform.word(),
                    "A configuration for " + platform.word() + " to begin with.",
                    "application/yaml",
                    () -> starter(platform)));
        }
        pages.add(new Page(
                "exfig://guides/design",
                "Designing for exfig",
                "What a Figma file must be like to be exported: frames, names, dark drawings, variables.",
                MARKDOWN,
                () -> Texts.resource("/exfig/mcp/design.md")));
        HelpTopics.all()
                .forEach((name, about) -> pages.add(new Page(
                        "exfig://help/" + name,
                        name,
                        about + ".",
                        PLAIN,
                        () -> HelpTopics.text(name).orElseThrow())));
        return pages;
    }

    private static String starter(TargetPlatform platform) {
        InitAnswers answers = new InitAnswers(
                Optional.empty(),
                Optional.empty(),
                Set.of(platform),
                EnumSet.allOf(AssetKind.class),
                Optional.empty(),
                "Icons",
                "Illustrations");
        return new InitTemplate(answers, new ProjectSurvey(Set.of(), Optional.empty(), Optional.empty())).text();
    }
}
