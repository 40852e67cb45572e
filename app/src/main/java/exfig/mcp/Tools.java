package exfig.mcp;

import static exfig.mcp.ToolArguments.line;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The tools of the server, each with its command.
final class Tools {
    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int FINDINGS = 3;
    private static final int PENDING = 8;

    private static final Parameter CONFIG = Parameter.text(
            "config_path", "A configuration file; exfig.yaml and its like in the working directory by default.");
    private static final Parameter OFFLINE = Parameter.text(
            "offline", "A folder that exfig snapshot has recorded: no network, no token and no metered request.");
    private static final Parameter FILTER =
            Parameter.text("filter", "Figma names separated by commas; * matches any sequence. Case-sensitive.");
    private static final Parameter RATE_LIMIT =
            Parameter.whole("rate_limit", "Tier 1 requests a minute, 1 to 1000; by the plan by default.");
    private static final Parameter MAX_RETRIES =
            Parameter.whole("max_retries", "Attempts after the first, 0 to 20; 4 by default.");
    private static final Parameter DEADLINE =
            Parameter.whole("deadline", "Seconds that the run may take; without limit by default.");
    private static final Parameter KIND = Parameter.choice(
                    "resource_type", List.of("colors", "icons", "images", "typography", "all"), "What it is about.")
            .asRequired();

    private Tools() {}

    static List<Tool> all() {
        return List.of(validate(), lint(), inspect(), export(), download(), tokensInfo(), explain());
    }

    private static Tool validate() {
        return new Tool(
                "exfig_validate",
                "Check a configuration",
                "Reads a configuration as an export does and tells all that is wrong with it at once, with line, column"
                        + " and advice, and what it exports to which platform. Asks nothing of Figma; needs no token.",
                List.of(CONFIG),
                false,
                Set.of(DONE, USAGE),
                false,
                arguments -> line(
                        List.of("config", "check", "--format=json"),
                        // A positional argument, so that it cannot be taken for an option.
                        arguments.option("config_path", "--").stream()
                                .flatMap(option -> Stream.of("--", option.substring("--=".length())))
                                .toList()));
    }

    private static Tool lint() {
        return new Tool(
                "exfig_lint",
                "Check the design in Figma",
                "Checks whether the design can be exported as it is: pages and frames, names, variables, dark and"
                        + " right-to-left variants, path lengths. Each finding says what to change. Reads only.",
                List.of(
                        CONFIG,
                        Parameter.texts("rules", "Only these rules, by id."),
                        Parameter.choice(
                                "severity",
                                List.of("error", "warning", "info"),
                                "Findings that are at least so bad; info by default."),
                        OFFLINE,
                        RATE_LIMIT,
                        MAX_RETRIES,
                        DEADLINE),
                false,
                Set.of(DONE, FINDINGS, PENDING),
                false,
                arguments -> line(
                        List.of("lint", "--format=json"),
                        arguments.option("config_path", "--input"),
                        arguments.option("rules", "--rules"),
                        arguments.option("severity", "--severity"),
                        figma(arguments)));
    }

    private static Tool inspect() {
        return new Tool(
                "exfig_inspect",
                "List what a configuration exports",
                "Lists the colors, icons, images and text styles that a configuration selects in Figma, with their names"
                        + " in Figma and in code and the appearances they have. Renders nothing, writes nothing.",
                List.of(
                        KIND,
                        CONFIG,
                        FILTER,
                        Parameter.whole("limit", "At most so many of each entry, 1 to 10000; 100 by default."),
                        Parameter.whole("offset", "So many of each entry are passed over; 0 by default."),
                        OFFLINE,
                        RATE_LIMIT,
                        MAX_RETRIES,
                        DEADLINE),
                false,
                Set.of(DONE),
                false,
                arguments -> line(
                        List.of("inspect", "--format=json"),
                        kind(arguments),
                        arguments.option("config_path", "--input"),
                        arguments.option("filter", "--filter"),
                        arguments.option("limit", "--limit"),
                        arguments.option("offset", "--offset"),
                        figma(arguments)));
    }

    private static Tool export() {
        return new Tool(
                "exfig_export",
                "Export assets",
                "Exports assets from Figma into the project's files, as the configuration says, and answers with the"
                        + " report of the run: every file with its state, warnings, costs, and why something failed."
                        + " With dry_run nothing is rendered and nothing written.",
                List.of(
                        KIND,
                        CONFIG,
                        FILTER,
                        Parameter.flag(
                                "dry_run", "Plan only: which files would change, and what rendering would cost."),
                        Parameter.flag("cache", "Skip what is up to date since the last export."),
                        Parameter.flag("force", "Export everything and record it for the next run with cache."),
                        Parameter.flag("granular_cache", "With cache: render only drawings that look different."),
                        OFFLINE,
                        RATE_LIMIT,
                        MAX_RETRIES,
                        DEADLINE),
                true,
                Set.of(DONE),
                true,
                arguments -> line(
                        List.of("export"),
                        kind(arguments),
                        arguments.option("config_path", "--input"),
                        arguments.option("filter", "--filter"),
                        arguments.flagOption("dry_run", "--dry-run"),
                        arguments.flagOption("cache", "--cache"),
                        arguments.flagOption("force", "--force"),
                        arguments.flagOption("granular_cache", "--experimental-granular-cache"),
                        figma(arguments)));
    }

    private static Tool download() {
        return new Tool(
                "exfig_download",
                "Read design tokens",
                "What the entries of a configuration read from Figma, as design tokens (DTCG 2025.10): colors, typography,"
                        + " or all variables and text styles. Renders nothing, writes nothing to the project.",
                List.of(
                        Parameter.choice(
                                        "resource_type",
                                        List.of("colors", "typography", "icons", "images", "tokens"),
                                        "What to read.")
                                .asRequired(),
                        CONFIG,
                        Parameter.choice("format", List.of("w3c", "raw"), "w3c by default."),
                        FILTER,
                        OFFLINE,
                        RATE_LIMIT,
                        MAX_RETRIES,
                        DEADLINE),
                false,
                Set.of(DONE),
                false,
                arguments -> line(
                        List.of("download", "--output=-"),
                        arguments.option("config_path", "--input"),
                        arguments.option("format", "--format"),
                        figma(arguments),
                        List.of("--", arguments.text("resource_type")),
                        arguments.option("filter", "").stream()
                                .map(option -> option.substring(1))
                                .toList()));
    }

    private static Tool tokensInfo() {
        return new Tool(
                "exfig_tokens_info",
                "Look at a file of design tokens",
                "Counts the tokens of a file by type and group, and finds broken references. Needs no token.",
                List.of(Parameter.text("file_path", "The file.").asRequired()),
                false,
                Set.of(DONE),
                false,
                arguments -> List.of("tokens", "info", "--json", "--", arguments.text("file_path")));
    }

    private static Tool explain() {
        return new Tool(
                "exfig_explain",
                "Explain a code or a key",
                "Explains a code of exfig's messages and reports (C010, rate-limited, the id of a lint rule): what it"
                        + " means, why, and what to do; or a key of the configuration (ios.icons.format).",
                List.of(Parameter.text("code", "The code or the key, in any letter case.")
                        .asRequired()),
                false,
                Set.of(DONE),
                false,
                arguments -> List.of("explain", "--", arguments.text("code")));
    }

    private static List<String> kind(ToolArguments arguments) {
        String kind = arguments.text("resource_type");
        return kind.equals("all") ? List.of() : List.of(kind);
    }

    private static List<String> figma(ToolArguments arguments) {
        return line(
                arguments.option("offline", "--offline"),
                arguments.option("rate_limit", "--rate-limit"),
                arguments.option("max_retries", "--max-retries"),
                arguments.option("deadline", "--deadline"));
    }
}
