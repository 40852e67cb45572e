package exfig.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/// The commands, each made only when it is asked for: reading all of their annotations would cost
/// more time at start than everything else.
final class CommandTree {
    /// Commands that look at the others.
    private static final Set<String> ABOUT_ALL = Set.of("help", "completion");

    private final Surroundings surroundings;
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

    CommandTree(Surroundings surroundings) {
        this.surroundings = surroundings;
        Exporter exporter = new Exporter(surroundings, Clock.systemUTC());
        commands.put("colors", () -> new ColorsCommand(exporter));
        commands.put("typography", () -> new TypographyCommand(exporter));
        commands.put("icons", () -> new IconsCommand(exporter));
        commands.put("images", () -> new ImagesCommand(exporter));
        commands.put("export", () -> new ExportCommand(exporter));
        commands.put("batch", () -> new BatchCommand(surroundings, exporter));
        commands.put("fetch", () -> new FetchCommand(surroundings, exporter));
        commands.put("download", () -> new DownloadCommand(surroundings, Clock.systemUTC()));
        commands.put("tokens", () -> TokensCommand.withCommands(surroundings));
        commands.put("init", () -> new InitCommand(surroundings));
        commands.put("doctor", () -> new DoctorCommand(surroundings, Clock.systemUTC()));
        commands.put("lint", () -> new LintCommand(surroundings, Clock.systemUTC()));
        commands.put("inspect", () -> new InspectCommand(surroundings, Clock.systemUTC()));
        commands.put("gallery", () -> new GalleryCommand(surroundings));
        commands.put("snapshot", () -> new SnapshotCommand(surroundings, Clock.systemUTC()));
        commands.put("config", () -> ConfigurationCommand.withCommands(surroundings));
        commands.put("migrate", () -> new MigrateCommand(surroundings));
        commands.put("cache", () -> new CacheCommand(surroundings, Clock.systemUTC()));
        commands.put("demo", () -> new DemoCommand(surroundings));
        commands.put("simulate", () -> new SimulateCommand(surroundings));
        commands.put("mcp", () -> new McpCommand(surroundings));
        commands.put("explain", () -> new ExplainCommand(surroundings));
        commands.put("completion", () -> new CompletionCommand(surroundings));
        commands.put("help", HelpCommand::new);
    }

    /// The parser for these arguments.
    CommandLine parserFor(List<String> arguments) {
        CommandLine root = new CommandLine(new ExfigCommand());
        boolean one = !arguments.isEmpty()
                && commands.containsKey(arguments.getFirst())
                && !ABOUT_ALL.contains(arguments.getFirst());
        commands.forEach((name, command) -> {
            if (!one || name.equals(arguments.getFirst())) {
                root.addSubcommand(name, command.get());
            }
        });
        root.getCommandSpec().version(Version.text());
        // A command is listed once more for each of its aliases.
        root.getSubcommands().values().stream().distinct().forEach(CommandTree::addHelp);
        Footers.join(root.getCommandSpec());
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(true);
        root.setUsageHelpLongOptionsMaxWidth(32);
        root.setExpandAtFiles(false);
        root.setOut(writer(surroundings.out()));
        root.setErr(writer(surroundings.err()));
        root.setParameterExceptionHandler(new UsageErrors());
        root.setExecutionExceptionHandler(new ExecutionErrors());
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    static void addHelp(CommandLine command) {
        if (!command.getCommandSpec().helpCommand()) {
            command.getCommandSpec()
                    .addOption(CommandLine.Model.OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .type(boolean.class)
                            .description("Show this help.")
                            .build());
        }
    }
}
