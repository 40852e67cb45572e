package exfig.asset;

import java.util.Arrays;
import java.util.Optional;

/// Apple's text styles, which scale with the reader's setting. A Figma text style follows one when its
/// description is exactly that style's label.
public enum DynamicType {
    LARGE_TITLE("Large Title", "largeTitle", "largeTitle"),
    TITLE_1("Title 1", "title1", "title"),
    TITLE_2("Title 2", "title2", "title2"),
    TITLE_3("Title 3", "title3", "title3"),
    HEADLINE("Headline", "headline", "headline"),
    BODY("Body", "body", "body"),
    CALLOUT("Callout", "callout", "callout"),
    SUBHEAD("Subhead", "subheadline", "subheadline"),
    FOOTNOTE("Footnote", "footnote", "footnote"),
    CAPTION_1("Caption 1", "caption1", "caption"),
    CAPTION_2("Caption 2", "caption2", "caption2");

    private final String label;
    private final String uiKit;
    private final String swiftUi;

    DynamicType(String label, String uiKit, String swiftUi) {
        this.label = label;
        this.uiKit = uiKit;
        this.swiftUi = swiftUi;
    }

    /// The style that a description names; case counts, blanks around it do not.
    public static Optional<DynamicType> of(String description) {
        return Arrays.stream(values())
                .filter(type -> type.label.equals(description.strip()))
                .findFirst();
    }

    /// The member of `UIFont.TextStyle`.
    public String uiKit() {
        return uiKit;
    }

    /// The member of SwiftUI's `Font.TextStyle`.
    public String swiftUi() {
        return swiftUi;
    }
}
