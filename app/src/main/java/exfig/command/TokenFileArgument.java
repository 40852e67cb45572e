package exfig.command;

import exfig.tokens.TokenFile;
import exfig.tokens.TokenProblem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file of design tokens that a command is about.
final class TokenFileArgument {
    private TokenFileArgument() {}

    /// @throws UsageException when it cannot be read or is wrong; its sentence names every place
    static TokenFile read(Path path) {
        String text;
        try {
            text = Files.readString(path);
        } catch (NoSuchFileException _) {
            throw new UsageException("there is no file " + path);
        } catch (CharacterCodingException _) {
            throw new UsageException(path + " is not UTF-8 text");
        } catch (IOException e) {
            throw new UsageException(path + " cannot be read: " + e.getClass().getSimpleName());
        }
        TokenFile file = TokenFile.read(text);
        if (!file.problems().isEmpty()) {
            StringBuilder sentence = new StringBuilder(path + " cannot be used");
            for (TokenProblem problem : file.problems()) {
                sentence.append("\n  ")
                        .append(path)
                        .append(':')
                        .append(problem.place())
                        .append(": ")
                        .append(problem.sentence());
            }
            throw new UsageException(sentence.toString(), "Correct these places; see docs/tokens.md for what is read.");
        }
        return file;
    }
}
