package exfig.command;

import exfig.config.schema.ConfigSchema;
import exfig.json.JsonText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `exfig config schema`.
@Command(
        name = "schema",
        description = "Print the JSON Schema of configurations, with which editors complete and check keys.",
        footer = {
            "",
            "Put this line at the top of exfig.yaml, and editors with a YAML language server find the schema:",
            "  # yaml-language-server: $schema=exfig.schema.json"
        })
final class ConfigSchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    ConfigSchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(JsonText.of(ConfigSchema.generate()));
        return ExitCode.DONE.number();
    }
}
