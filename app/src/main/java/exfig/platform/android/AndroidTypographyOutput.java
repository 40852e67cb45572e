package exfig.platform.android;

import exfig.asset.Counted;
import exfig.asset.NameList;
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
import java.util.function.Predicate;

/// Text styles as `typography.xml` and, for Compose, `Typography.kt`.
public final class AndroidTypographyOutput implements TypographyOutput {
    private static final int DIGITS = 4;
    private static final Set<String> TAKEN_VALUES =
            Set.of("Font", "FontFamily", "FontStyle", "FontWeight", "INSTANCE", "R", "TextStyle", "sp");

    private final AndroidSettings platform;
    private final AndroidTypographySettings settings;
    private final Templates templates;

    /// @param platform where resources and sources go
    /// @param settings the section
    /// @param templates of the files
    public AndroidTypographyOutput(AndroidSettings platform, AndroidTypographySettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public TargetPlatform platform() {
        return TargetPlatform.ANDROID;
    }

    /// `values/typography.xml`, then `Typography.kt` when it is configured.
    @Override
    public PlannedOutput plan(List<TextStyleAsset> styles) {
        List<String> warnings = new ArrayList<>();
        KotlinFile source = KotlinFile.inPackage("Typography.kt", platform, settings.composePackageName());
        UniqueNames resources = new UniqueNames("in resources", Set.of());
        UniqueNames values = new UniqueNames("in Typography.kt", TAKEN_VALUES);
        List<Map<String, Object>> xml = new ArrayList<>();
        List<Map<String, Object>> kotlin = new ArrayList<>();
        for (TextStyleAsset style : styles) {
            String name = TextStyleNames.of(style.name());
            xml.add(xml(resources.give(ResourceNames.notJava(name), style.name(), style.name()), style));
            kotlin.add(kotlin(values.give(name, style.name(), name), style));
        }
        List<PlannedFile> files = new ArrayList<>();
        files.add(new PlannedFile.Generated(
                new OutputPath(platform.mainRes().normalize(), "values/typography.xml"),
                templates.render("android/typography.xml.peb", Map.of("textStyles", xml))));
        warnings.addAll(resources.warnings());
        warnAboutCase(styles, TextCase.LOWERCASED, "lower case, which resources cannot say", warnings);
        if (source.possible()) {
            warnings.addAll(values.warnings());
            warnAboutCase(styles, TextCase.UPPERCASED, "upper case, which Typography.kt cannot say", warnings);
        }
        source.with(
                        Map.of(
                                "textStyles",
                                kotlin,
                                "italics",
                                any(styles, TextLook::italic),
                                "weights",
                                any(styles, look -> look.weight().isPresent())),
                        templates,
                        warnings)
                .ifPresent(files::add);
        return new PlannedOutput(files, warnings);
    }

    private static String any(List<TextStyleAsset> styles, Predicate<TextLook> condition) {
        return styles.stream().map(TextStyleAsset::look).anyMatch(condition) ? "true" : "";
    }

    private static void warnAboutCase(
            List<TextStyleAsset> styles, TextCase wanted, String what, List<String> warnings) {
        List<String> names = styles.stream()
                .filter(style -> style.look().textCase() == wanted)
                .map(TextStyleAsset::figmaName)
                .toList();
        if (!names.isEmpty()) {
            warnings.add(Counted.of(names.size(), "text styles are all %s: %s".formatted(what, NameList.of(names))));
        }
    }

    private static Map<String, Object> xml(String name, TextStyleAsset style) {
        TextLook look = style.look();
        Map<String, Object> model = new HashMap<>(common(style));
        model.put("name", name);
        model.put("fontFamily", "@font/" + TextStyleNames.font(look.fontName()));
        model.put("textSize", decimal(look.fontSize(), 1));
        model.put("letterSpacing", decimal(look.letterSpacing() / look.fontSize(), 0));
        model.put("allCaps", look.textCase() == TextCase.UPPERCASED ? "true" : "");
        return model;
    }

    private static Map<String, Object> kotlin(String name, TextStyleAsset style) {
        TextLook look = style.look();
        Map<String, Object> model = new HashMap<>(common(style));
        model.put("name", KotlinNames.quoted(name));
        model.put("fontFamily", "R.font." + KotlinNames.quoted(TextStyleNames.font(look.fontName())));
        model.put("fontSize", decimal(look.fontSize(), 1));
        model.put("letterSpacing", kotlinNumber(look.letterSpacing()));
        return model;
    }

    private static Map<String, Object> common(TextStyleAsset style) {
        TextLook look = style.look();
        return Map.of(
                "figmaName", style.figmaName(),
                "lineHeight",
                        look.lineHeight().map(height -> decimal(height, 1)).orElse(""),
                "fontWeight", look.weight().map(String::valueOf).orElse(""),
                "italic", look.italic() ? "true" : "");
    }

    /// An extension of a negative literal binds tighter than its sign.
    private static String kotlinNumber(double value) {
        String text = decimal(value, 1);
        return text.startsWith("-") ? "(" + text + ")" : text;
    }

    private static String decimal(double value, int leastDigits) {
        BigDecimal plain =
                BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return (plain.scale() < leastDigits ? plain.setScale(leastDigits, RoundingMode.UNNECESSARY) : plain)
                .toPlainString();
    }
}
