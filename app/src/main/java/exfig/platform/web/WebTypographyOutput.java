package exfig.platform.web;

import exfig.asset.TargetPlatform;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.asset.TextStyleAsset;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.TypographyOutput;
import exfig.platform.UniqueNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Text styles as a style sheet: a `font` shorthand in a custom property, and a class with everything,
/// for each.
public final class WebTypographyOutput implements TypographyOutput {
    /// Pixels of a `rem` where people have not chosen another size of text.
    private static final double REM = 16;

    private static final int DIGITS = 4;
    private static final int REGULAR = 400;

    private final WebTypographySettings settings;
    private final Templates templates;

    /// @param settings the section
    /// @param templates of the style sheet
    public WebTypographyOutput(WebTypographySettings settings, Templates templates) {
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public TargetPlatform platform() {
        return TargetPlatform.WEB;
    }

    /// The style sheet.
    @Override
    public PlannedOutput plan(List<TextStyleAsset> styles) {
        UniqueNames names = new UniqueNames("in CSS", Set.of());
        List<Map<String, Object>> written = new ArrayList<>();
        for (TextStyleAsset style : styles) {
            String wanted = style.name().replaceAll("[^\\p{L}\\p{N}\\p{M}_-]", "-");
            written.add(model(names.give(wanted, style.name(), style.name()), style));
        }
        String text = templates.render("web/typography.css.peb", Map.of("textStyles", written));
        return new PlannedOutput(
                List.of(new PlannedFile.Generated(OutputPath.of(settings.file()), text)), names.warnings());
    }

    private static Map<String, Object> model(String name, TextStyleAsset style) {
        TextLook look = style.look();
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("figmaName", style.figmaName());
        model.put("fontFamily", "'" + look.family().orElse(look.fontName()).replaceAll("['\\\\]", "") + "'");
        model.put("fontSize", decimal(look.fontSize() / REM) + "rem");
        model.put("fontWeight", String.valueOf(look.weight().orElse(REGULAR)));
        model.put("fontStyle", look.italic() ? "italic" : "");
        model.put(
                "lineHeight",
                look.lineHeight()
                        .map(height -> decimal(height / look.fontSize()))
                        .orElse("normal"));
        model.put(
                "letterSpacing",
                look.letterSpacing() == 0 ? "" : decimal(look.letterSpacing() / look.fontSize()) + "em");
        model.put(
                "textTransform",
                switch (look.textCase()) {
                    case TextCase.UPPERCASED -> "uppercase";
                    case TextCase.LOWERCASED -> "lowercase";
                    case TextCase.ORIGINAL -> "";
                });
        return model;
    }

    private static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
