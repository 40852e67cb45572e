package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileArgumentTest {
    @ParameterizedTest
    @CsvSource({
        "AbC123, AbC123,",
        "' AbC123 ', AbC123,",
        "https://www.figma.com/design/AbC123/My-File?node-id=1-2, AbC123, 1:2",
        "https://www.figma.com/design/AbC123/My-File?node-id=1%3A2&t=x-1, AbC123, 1:2",
        "https://www.figma.com/file/AbC123, AbC123,",
        "figma.com/proto/AbC123/Name?page-id=0%3A1&node-id=12-34, AbC123, 12:34",
        "https://www.figma.com/design/AbC123/branch/Br456/Name, Br456,",
        "https://www.figma.com/board/AbC123/Jam, AbC123,",
        "https://www.figma.com/design/AbC123/Name?node-id=I5-6%3B7-8, AbC123, I5:6;7:8",
    })
    void keysAndAddressesAreTheSame(String text, String key, String node) {
        assertThat(FileArgument.address(text).file()).hasToString(key);
        assertThat(FileArgument.address(text).node().map(Object::toString).orElse(null))
                .isEqualTo(node);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.figma.com/community/file/123/Icons, Community page",
        "https://www.figma.com/files/team/123/project/4, team or project",
        "https://www.figma.com/files/recents-and-sharing, team or project",
        "https://www.figma.com/design/, no file key",
        "https://example.com/design/AbC123, not at figma.com",
        "my icons, after /design/",
        "'', after /design/",
    })
    void otherTextsGetAdviceThatFits(String text, String advice) {
        UsageException refused = catchThrowableOfType(UsageException.class, () -> FileArgument.key(text));

        assertThat(refused.hint().orElseThrow()).containsIgnoringCase(advice).endsWith(".");
    }

    @Test
    void whatWasPastedIsRepeated() {
        UsageException refused = catchThrowableOfType(UsageException.class, () -> FileArgument.key("a b"));

        assertThat(refused.sentence()).contains("\"a b\"");
    }
}
