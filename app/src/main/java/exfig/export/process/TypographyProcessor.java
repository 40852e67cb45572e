package exfig.export.process;

import exfig.asset.Description;
import exfig.asset.DynamicType;
import exfig.asset.NameOrder;
import exfig.asset.StyledText;
import exfig.asset.TextStyleAsset;
import exfig.config.TypographyEntry;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NothingSelected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// From loaded text styles to named ones: filter, platform, names, order.
public final class TypographyProcessor {
    private TypographyProcessor() {}

    /// The entry's text styles.
    ///
    /// @param texts all that the entry's file has
    /// @throws ExportException with [exfig.failure.ExportFailure.NamesRejected] when names do not
    ///     fit, all of them at once, and with [NothingSelected] when nothing is left
    public static Processed<TextStyleAsset> process(List<StyledText> texts, TypographyEntry entry, NameFilter filter) {
        List<StyledText> named =
                texts.stream().filter(text -> !text.name().isBlank()).toList();
        NameCheck names = new NameCheck(entry.naming());
        List<TextStyleAsset> styles = new ArrayList<>();
        named.stream()
                .filter(text -> new Description(text.description())
                        .allows(entry.output().platform()))
                .filter(text -> filter.matches(text.name()))
                .sorted(Comparator.comparing(StyledText::name, NameOrder.CODE_POINTS))
                .forEach(text -> names.finalName(text.name(), text.name())
                        .ifPresent(name -> styles.add(new TextStyleAsset(
                                name, text.name(), DynamicType.of(text.description()), text.look()))));
        names.throwIfRejected(entry.position());
        if (styles.isEmpty()) {
            throw new ExportException(
                    new NothingSelected("text styles", filter.text(), named.size(), entry.position()));
        }
        styles.sort(Comparator.comparing(TextStyleAsset::name, NameOrder.CODE_POINTS));
        int blank = texts.size() - named.size();
        return new Processed<>(
                styles, blank > 0 ? List.of("text styles without a name, left out: " + blank) : List.of());
    }
}
