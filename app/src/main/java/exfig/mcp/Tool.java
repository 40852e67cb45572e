package exfig.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// A tool: its description for clients, and the command that does its work.
///
/// @param writes whether it changes files of the project
/// @param answers exit codes with which a command has done its work, findings included
/// @param reports whether the answer is the report of the run and not its stdout
/// @param command the command line, from checked arguments
record Tool(
        String name,
        String title,
        String description,
        List<Parameter> parameters,
        boolean writes,
        Set<Integer> answers,
        boolean reports,
        Function<ToolArguments, List<String>> command) {
    Tool {
        parameters = List.copyOf(parameters);
        answers = Set.copyOf(answers);
    }

    /// The JSON schema of its arguments.
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        parameters.forEach(parameter -> properties.put(parameter.name(), parameter.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                parameters.stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
