package exfig.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dart sources are Dart, in the eyes of tree-sitter's grammar.
@Tag("ecosystem")
class DartTest {
    @TempDir
    private Path folder;

    @Test
    void everySourceOfTheDemoAndOfTheGoldenTreeIsRead() throws IOException, InterruptedException {
        Exports.demo(folder);
        List<Path> sources = new ArrayList<>(Exports.files(folder, ".dart"));
        sources.addAll(Exports.files(Path.of("../app/src/test/golden/flutter"), ".dart"));

        Tool.Result result = read(sources);

        assertThat(result.output()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(sources).hasSizeGreaterThan(5);
    }

    @Test
    void aSourceThatIsWrongIsNoticed() throws IOException, InterruptedException {
        Path wrong = Files.writeString(folder.resolve("Wrong.dart"), "class A {\n  static const String = 3 4;\n}\n");

        assertThat(read(List.of(wrong)).output()).contains("Wrong.dart:2:");
    }

    private static Tool.Result read(List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "npm/parse.mjs", "dart"));
        sources.forEach(source -> command.add(source.toString()));
        return Tool.run(command);
    }
}
