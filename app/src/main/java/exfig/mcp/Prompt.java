package exfig.mcp;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A conversation that clients offer to people.
///
/// @param text what the person says, from checked arguments
record Prompt(String word, String title, List<Parameter> parameters, Function<Map<String, Object>, String> text) {
    Prompt {
        parameters = List.copyOf(parameters);
    }

    static List<Prompt> all() {
        return List.of(setup(), troubleshoot());
    }

    private static Prompt setup() {
        return new Prompt(
                "setup-config",
                "Set up exfig in a project",
                List.of(
                        Parameter.choice(
                                        "platform",
                                        List.of("ios", "android", "flutter", "web"),
                                        "What the project is for.")
                                .asRequired(),
                        Parameter.text("project_path", "The project's folder; the working directory by default."),
                        Parameter.text("figma_url", "The address of the Figma file, if it is known.")),
                values -> """
                    Set up exfig, which exports a design from Figma, for the %s project in %s.%s

                    1. Look at the project: where its colors, icons and images are, and how they are named.
                    2. Read the resource exfig://templates/%s for the shape of a configuration, exfig://schema/exfig.schema.json \
                    for all of its keys, and exfig://guides/design for what the Figma file must be like.
                    3. Ask for what cannot be seen: the address of the Figma file, the names of the frames with icons and \
                    images, whether dark colors and drawings exist and how they are told apart.
                    4. Write exfig.yaml. The token stays out of it: it comes from FIGMA_PERSONAL_TOKEN.
                    5. Call exfig_validate and mend what it names, then exfig_inspect to see what would be exported, then \
                    exfig_export with dry_run. Export only when the files that would change are the ones that should.""".formatted(
                                values.get("platform"),
                                values.getOrDefault("project_path", "."),
                                values.containsKey("figma_url") ? " The design: " + values.get("figma_url") : "",
                                values.get("platform")));
    }

    private static Prompt troubleshoot() {
        return new Prompt(
                "troubleshoot-export",
                "Find out why an export fails",
                List.of(
                        Parameter.text("error_message", "What exfig said.").asRequired(),
                        Parameter.text("config_path", "The configuration; exfig.yaml by default.")),
                values -> """
                    An export with the configuration %s fails. exfig said:

                    %s

                    1. If there is a code in it (C010, rate-limited), call exfig_explain with it.
                    2. Call exfig_validate: it names every problem of the configuration with line and column. Mend those first.
                    3. If Figma refused or limited requests, do not try again at once: each attempt costs requests of the same \
                    budget. The message says how long to wait, and an export that is repeated goes on where it stopped with \
                    the option --resume.
                    4. If assets are missing or named unexpectedly, call exfig_lint and exfig_inspect and compare with what \
                    should be there.
                    5. Say what the cause is, what to change and where, before changing anything. Prove the cure with \
                    exfig_export and dry_run.""".formatted(values.getOrDefault("config_path", "exfig.yaml"), values.get("error_message")));
    }
}
