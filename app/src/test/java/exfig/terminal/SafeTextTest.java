package exfig.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
    @Test
    void nothingThatATerminalObeysSurvives() {
        assertThat(SafeText.line("a\033[2Jb\nc\td\u009b31me\u202ef\u2028g\uD800h\u007f"))
                .isEqualTo("a?[2Jb?c?d?31me?f?g?h?");
    }

    @Test
    void namesOfAllLanguagesAndEmojiSurvive() {
        String name = "Größe/图标/👩‍💻/é";

        assertThat(SafeText.line(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "icon ##[add-path]x, icon ##?add-path]x",
        "##vso[task.setvariable variable=a]b, ##vso?task.setvariable variable=a]b",
        "##teamcity[buildStop], ##teamcity?buildStop]",
        "::add-mask::a, ?:add-mask::a",
        "'   ::stop-commands::a', '   ?:stop-commands::a'",
        "a::b, a::b",
        "## [1], ## [1]"
    })
    void nothingThatACiRunnerObeysSurvives(String text, String safe) {
        assertThat(SafeText.line(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "图标, 4", "é, 1", "🎨, 2", "e\u0301, 1", "한글, 4"})
    void widthsAreColumns(String text, int width) {
        assertThat(SafeText.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"icons, 5, icons", "icons, 4, ico…", "图标图, 5, 图标…", "图标图, 4, 图…", "icons, 1, …"})
    void longTextIsCutAtItsEnd(String text, int columns, String cut) {
        assertThat(SafeText.cut(text, columns)).isEqualTo(cut);
        assertThat(SafeText.width(cut)).isLessThanOrEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"a/icons.yaml, 12, a/icons.yaml", "a/icons.yaml, 11, …icons.yaml", "图标图, 4, …图", "icons, 1, …"})
    void longPathsAreCutAtTheirStart(String text, int columns, String cut) {
        assertThat(SafeText.cutStart(text, columns)).isEqualTo(cut);
    }
}
