package exfig.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `exfig` without a command: help.
@Command(
        name = "exfig",
        synopsisSubcommandLabel = "COMMAND",
        header = {
            "exfig exports colors, text styles, icons and images from Figma into iOS, Android,",
            "Flutter and web projects, and as design tokens.",
            ""
        },
        footer = {
            "",
            "First steps:",
            "  exfig demo                             a whole export, no account needed",
            "  exfig fetch -f KEY -r Icons -o icons   a frame as files, no configuration",
            "  exfig init                             a configuration, after some questions",
            "  exfig config check                     what is wrong with exfig.yaml",
            "  exfig doctor                           whether token, network, disk are fine",
            "  exfig icons --dry-run                  what would change and cost",
            "",
            "The Figma token comes from FIGMA_PERSONAL_TOKEN, FIGMA_OAUTH_TOKEN,",
            "--token-file or --token-stdin.",
            "",
            "Figma meters requests in three tiers; Tier 1 (files and renders) is the scarce",
            "one: 10 to 20 a minute, or 6 a month on free seats. exfig says what it spends.",
            "",
            "Exit codes: 0 done, 1 an error in exfig itself, 2 usage, 3 findings (lint),",
            "4 partial, 5 temporary (try again), 6 denied, 7 not found, 8 changes pending",
            "(--check), 10 deadline, 130 and 143 interrupted.",
            "",
            "More: exfig help TOPIC, with addresses, config, environment, exit-codes, files",
            "or rate-limits; exfig explain CODE for the code of a problem."
        })
final class ExfigCommand implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show help; of a command with: exfig COMMAND --help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
