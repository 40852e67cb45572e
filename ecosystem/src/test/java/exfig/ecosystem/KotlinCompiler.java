package exfig.ecosystem;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/// The Kotlin compiler with Compose's plugin, with Compose and what only Android has on the class path.
final class KotlinCompiler {
    private static final Path ANDROID = Path.of("src/main/resources/exfig/ecosystem");

    private KotlinCompiler() {}

    /// Compiles sources.
    ///
    /// @param classes where classes go
    /// @return errors and warnings; empty when there are none
    static String compile(List<Path> sources, Path classes) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(
                "-no-stdlib",
                "-no-reflect",
                "-Xplugin=" + jar("compose-compiler-plugin"),
                "-classpath",
                classPath(),
                "-d",
                classes.toString()));
        Exports.files(ANDROID, ".kt").forEach(source -> arguments.add(source.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        ExitCode exit = new K2JVMCompiler()
                .exec(new PrintStream(said, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        String output = said.toString(StandardCharsets.UTF_8);
        return exit == ExitCode.OK || !output.isEmpty() ? output : "the compiler failed without a word";
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String jar(String part) {
        return Arrays.stream(classPath().split(File.pathSeparator))
                .filter(path -> path.contains(part))
                .findFirst()
                .orElseThrow();
    }
}
