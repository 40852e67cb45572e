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

/// Swift sources are Swift, in the eyes of tree-sitter's grammar.
@Tag("ecosystem")
class SwiftTest {
    @TempDir
    private Path folder;

    @Test
    void everySourceOfTheDemoAndOfEachOptionGroupIsRead() throws IOException, InterruptedException {
        Exports.demo(folder);
        List<Path> sources = new ArrayList<>(Exports.files(folder, ".swift"));
        for (Path tree : Exports.golden("ios")) {
            sources.addAll(Exports.files(tree, ".swift"));
        }

        Tool.Result result = read(sources);

        assertThat(result.output()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(sources).hasSizeGreaterThan(20);
    }

    @Test
    void aSourceThatIsWrongIsNoticed() throws IOException, InterruptedException {
        Path wrong =
                Files.writeString(folder.resolve("Wrong.swift"), "public extension UIColor {\n    static var a b }\n");

        assertThat(read(List.of(wrong)).output()).contains("Wrong.swift:2:");
    }

    private static Tool.Result read(List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "npm/parse.mjs", "swift"));
        sources.forEach(source -> command.add(source.toString()));
        return Tool.run(command);
    }
}
