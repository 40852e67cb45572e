package exfig.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Wrong arguments in one sentence with a hint, instead of the whole help.
final class UsageErrors implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + sentence(e));
        List<String> suggestions =
                e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        err.println("  hint: "
                + (suggestions.isEmpty()
                        ? command.getCommandSpec().qualifiedName() + " --help shows what there is."
                        : "did you mean " + String.join(" or ", suggestions) + "?"));
        return ExitCode.USAGE.number();
    }

    private static String sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().getFirst();
            if (first.startsWith("-")) {
                return "unknown option " + first;
            }
            boolean isRoot = e.getCommandLine().getParent() == null;
            return (isRoot ? "unknown command \"" : "unexpected argument \"") + first + "\"";
        }
        String message = String.valueOf(e.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
