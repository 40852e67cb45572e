package exfig.command;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// The last net: whatever a command let through, in words and with an exit code.
final class ExecutionErrors implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        Explanation explanation = Explanations.of(e);
        command.getErr().println("error: " + explanation.sentence());
        explanation.hint().ifPresent(hint -> command.getErr().println("  hint: " + hint));
        return explanation.exitCode().number();
    }
}
