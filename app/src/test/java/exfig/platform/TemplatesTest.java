package exfig.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    private static final String NAME = "android/colors.xml.peb";
    private static final Map<String, Object> MODEL =
            Map.of("colors", List.of(Map.of("name", "meadow", "hex", "#1FC24A")));

    @TempDir
    Path folder;

    @Test
    void aFileOfTheUserReplacesTheBuiltInTemplateOfItsName() throws IOException {
        write("colors.xml.peb", "{% for color in colors %}{{ color.name }}={{ color.hex }};{% endfor %}");

        assertThat(overridden().render(NAME, MODEL)).isEqualTo("meadow=#1FC24A;");
    }

    @Test
    void builtInTemplatesIncludeTheHeaderOfTheUser() throws IOException {
        write("header.xml.peb", "<!-- ours -->\n");

        assertThat(overridden().render(NAME, MODEL)).contains("?>\n<!-- ours -->\n<resources>\n", "meadow");
    }

    @Test
    void templatesOfTheUserMayIncludeEachOther() throws IOException {
        write("colors.xml.peb", "{% include \"mine.peb\" %}");
        write("mine.peb", "{{ colors[0].name }}");

        assertThat(overridden().render(NAME, MODEL)).isEqualTo("meadow");
    }

    @Test
    void nothingIsEscaped() throws IOException {
        write("colors.xml.peb", "{{ colors[0].name }}");

        assertThat(overridden().render(NAME, Map.of("colors", List.of(Map.of("name", "<&\">")))))
                .isEqualTo("<&\">");
    }

    @Test
    void anUnknownVariableIsAnErrorWithFileAndLine() throws IOException {
        write("colors.xml.peb", "one\n{{ colours }}");

        assertProblem(overridden(), folder.resolve("colors.xml.peb").toString(), 2, "colours");
    }

    @Test
    void anUnknownMemberIsAnErrorWithFileAndLine() throws IOException {
        write("colors.xml.peb", "one\ntwo\n{{ colors[0].hue }}");

        assertProblem(overridden(), folder.resolve("colors.xml.peb").toString(), 3, "hue");
    }

    @Test
    void aFaultInAnIncludedTemplateIsReportedThere() throws IOException {
        write("header.xml.peb", "\n\n\n{% endfor %}");

        assertProblem(overridden(), folder.resolve("header.xml.peb").toString(), 4, "endfor");
    }

    @Test
    void methodsOfTheModelCannotBeCalled() throws IOException {
        write("colors.xml.peb", "{{ colors[0].name.getClass().getName() }}");

        assertProblem(overridden(), folder.resolve("colors.xml.peb").toString(), 1, "getClass");
    }

    @Test
    void aTemplateThatWritesWithoutEndIsStopped() throws IOException {
        write(
                "colors.xml.peb",
                "{% for a in range(1, 1000) %}{% for b in range(1, 1000) %}" + "x".repeat(50)
                        + "{% endfor %}{% endfor %}");

        assertThatThrownBy(() -> overridden().render(NAME, MODEL)).isInstanceOf(TemplateException.class);
    }

    @Test
    void anIncludeCannotReadFilesElsewhere() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        write("secret.peb", "secret");
        Files.writeString(templates.resolve("colors.xml.peb"), "{% include \"../secret.peb\" %}");

        assertThatThrownBy(() -> Templates.overriddenBy(templates).render(NAME, MODEL))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorThatNamesIt() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> Templates.overriddenBy(missing))
                .asInstanceOf(type(TemplateException.class))
                .extracting(TemplateException::problem)
                .isEqualTo(new TemplateProblem(missing.toString(), 0, "the folder cannot be read"));
    }

    @Test
    void aTemplateThatIsNotTextIsAnErrorThatNamesIt() throws IOException {
        Files.write(folder.resolve("colors.xml.peb"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});

        assertThatThrownBy(() -> Templates.overriddenBy(folder))
                .isInstanceOf(TemplateException.class)
                .hasMessageContainingAll("colors.xml.peb", "UTF-8");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Templates overridden() {
        return Templates.overriddenBy(folder);
    }

    private static void assertProblem(Templates templates, String file, int line, String word) {
        assertThatThrownBy(() -> templates.render(NAME, MODEL))
                .asInstanceOf(type(TemplateException.class))
                .extracting(TemplateException::problem)
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.reason()).contains(word);
                });
    }
}
