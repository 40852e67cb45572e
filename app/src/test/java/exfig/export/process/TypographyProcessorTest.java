package exfig.export.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.asset.DynamicType;
import exfig.asset.NameStyle;
import exfig.asset.Naming;
import exfig.asset.StyledText;
import exfig.asset.TargetPlatform;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.asset.TextStyleAsset;
import exfig.config.TypographyEntry;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NamesRejected;
import exfig.failure.ExportFailure.NothingSelected;
import exfig.figma.id.FileKey;
import exfig.platform.ConfigPosition;
import exfig.platform.PlannedOutput;
import exfig.platform.TypographyOutput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TypographyProcessorTest {
    private static final ConfigPosition POSITION = new ConfigPosition("exfig.yaml", 3, 5);
    private static final Naming CAMEL = naming("");

    @Test
    void namesAreReplacedStyledAndSorted() {
        assertThat(process(
                        naming("^text_(.*)$"), NameFilter.ALL, text("text/title/large", ""), text("text/body", "Body")))
                .extracting(TextStyleAsset::name)
                .containsExactly("body", "titleLarge");
    }

    @Test
    void descriptionsNamePlatformsOrAppleTextStyles() {
        assertThat(process(
                        CAMEL,
                        NameFilter.ALL,
                        text("a", "android"),
                        text("b", "none"),
                        text("c", "Caption 1"),
                        text("d", "caption 1"),
                        text("e", "iOS")))
                .extracting(style -> style.name()
                        + style.dynamicType().map(DynamicType::uiKit).orElse("-"))
                .containsExactly("ccaption1", "d-", "e-");
    }

    @Test
    void everyNameThatDoesNotFitIsTold() {
        ExportException thrown = catchThrowableOfType(
                ExportException.class,
                () -> process(naming("^[a-z/_ ]+$"), NameFilter.ALL, text("B!", ""), text("a b", ""), text("a/b", "")));

        assertThat(thrown.failure()).isInstanceOf(NamesRejected.class);
        assertThat(((NamesRejected) thrown.failure()).problems()).hasSize(2);
    }

    @Test
    void aFilterThatLeavesNothingIsAFailure() {
        ExportException thrown = catchThrowableOfType(
                ExportException.class, () -> process(CAMEL, NameFilter.parse("x*"), text("body", "")));

        assertThat(thrown.failure()).isEqualTo(new NothingSelected("text styles", Optional.of("x*"), 1, POSITION));
    }

    private static List<TextStyleAsset> process(Naming naming, NameFilter filter, StyledText... texts) {
        TypographyEntry entry = new TypographyEntry(new FileKey("file"), naming, new NoOutput(), POSITION);
        return TypographyProcessor.process(List.of(texts), entry, filter).assets();
    }

    private static Naming naming(String validate) {
        Optional<Pattern> pattern =
                Optional.of(validate).filter(text -> !text.isEmpty()).map(Pattern::compile);
        return new Naming(
                pattern,
                pattern.filter(found -> found.matcher("").groupCount() > 0).map(_ -> "$1"),
                Optional.of(NameStyle.CAMEL_CASE));
    }

    private static StyledText text(String name, String description) {
        return new StyledText(
                name,
                description,
                new TextLook("Lantern", 12, Optional.empty(), 0, TextCase.ORIGINAL, Optional.empty(), false));
    }

    private static final class NoOutput implements TypographyOutput {
        @Override
        public TargetPlatform platform() {
            return TargetPlatform.IOS;
        }

        @Override
        public PlannedOutput plan(List<TextStyleAsset> styles) {
            return new PlannedOutput(List.of(), List.of());
        }
    }
}
