package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Configurations of all tests with a few random edits: whatever they have become, what is printed
/// means the same, and what was YAML is YAML after a migration.
class ConfigMutantsTest {
    private static final int MUTANTS = 800;
    private static final String SCRAPS = "\t\n\r :-{}[]&*'\"|>%@`!?<,#~0\\a$";

    @TempDir
    Path folder;

    @Test
    void mutantsArePrintedFaithfullyAndMigratedToYaml() throws IOException {
        List<String> seeds = seeds();
        Random random = new Random(20261127);
        ConfigReader reader = ConfigFixtures.reader();

        int printed = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String text = mutant(seeds.get(random.nextInt(seeds.size())), random);
            Path file = ConfigFixtures.write(folder, text);
            List<ConfigProblem> problems = reader.problems(new ConfigSource(file, text));
            if (problems.stream().noneMatch(ConfigProblem::error)) {
                printsTheSame(reader, file);
                printed++;
            }
            migratesToYaml(reader, file, text);
        }
        assertThat(printed).isGreaterThan(20);
    }

    /// What is no map of YAML is refused.
    private void migratesToYaml(ConfigReader reader, Path file, String text) throws IOException {
        Files.writeString(file, text);
        try {
            assertThat(ConfigMigration.of(file, folder.resolve("new.yaml"), true, reader)
                            .remaining())
                    .as(text)
                    .noneMatch(problem -> problem.code().equals("C003"));
        } catch (ConfigException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private void printsTheSame(ConfigReader reader, Path file) throws IOException {
        String before = EffectiveConfigTest.meaning(reader.read(file));
        String printed = reader.effective(file, false);
        Files.writeString(file, printed);

        assertThat(EffectiveConfigTest.meaning(reader.read(file))).as(printed).isEqualTo(before);
    }

    private static List<String> seeds() throws IOException {
        List<String> seeds = new ArrayList<>();
        for (String place : List.of("src/test/resources/exfig/config", "src/test/golden/migrate")) {
            try (Stream<Path> files = Files.walk(Path.of(place))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    seeds.add(Files.readString(file));
                }
            }
        }
        return seeds;
    }

    private static String mutant(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int edits = random.nextInt(4); edits > 0 && text.length() > 50; edits--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, SCRAPS.charAt(random.nextInt(SCRAPS.length())));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                default ->
                    text.insert(
                            random.nextInt(text.length()),
                            text.substring(at, Math.min(text.length(), at + random.nextInt(60))));
            }
        }
        return text.toString();
    }
}
