package exfig.platform.ios;

import exfig.asset.DynamicType;
import exfig.asset.TargetPlatform;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.asset.TextStyleAsset;
import exfig.plan.PlannedFile;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.TypographyOutput;
import exfig.platform.UniqueNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Text styles as extensions of `UIFont` and SwiftUI's `Font`, and as labels.
public final class IosTypographyOutput implements TypographyOutput {
    /// What UIFont and NSObject have already, what the sources declare themselves, and the types that they
    /// refer to.
    private static final Set<String> TAKEN_MEMBERS = Set.of("""
            Any CGFloat Font LabelStyle Protocol Type UIFont UIFontMetrics alloc buttonFontSize copy customFont debugDescription
            description familyNames hash initialize labelFontSize load mutableCopy new smallSystemFontSize self
            superclass systemFontSize version
            """.strip().split("\\s+"));

    private static final Set<String> TAKEN_CLASSES = Set.of("Label", "UILabel");
    private static final int TRACKING_DIGITS = 3;

    private final IosSettings platform;
    private final IosTypographySettings settings;
    private final Templates templates;

    /// @param platform how code is written
    /// @param settings the section
    /// @param templates of the Swift sources
    public IosTypographyOutput(IosSettings platform, IosTypographySettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public TargetPlatform platform() {
        return TargetPlatform.IOS;
    }

    /// Those of the Swift sources that are configured.
    @Override
    public PlannedOutput plan(List<TextStyleAsset> styles) {
        UniqueNames members = new UniqueNames("in Swift", TAKEN_MEMBERS);
        UniqueNames classes = new UniqueNames("among the labels", TAKEN_CLASSES);
        Map<String, Object> model = new HashMap<>();
        List<Map<String, Object>> models =
                styles.stream().map(style -> model(style, members, classes)).toList();
        model.put("textStyles", models);
        model.put("styles", models);
        model.put("objc", platform.addObjcAttribute() ? "@objc " : "");
        model.put("separateStyles", settings.labelStyleSwift().isPresent() ? "true" : "");
        List<PlannedFile> files = new ArrayList<>();
        source(files, settings.fontSwift(), "ios/UIFont+extension.swift.peb", "UIKit", model);
        source(files, settings.swiftUiFontSwift(), "ios/Font+extension.swift.peb", "SwiftUI", model);
        settings.labelsDirectory().ifPresent(folder -> {
            source(files, Optional.of(folder.resolve("Label.swift")), "ios/Label.swift.peb", "UIKit", model);
            source(files, Optional.of(folder.resolve("LabelStyle.swift")), "ios/LabelStyle.swift.peb", "UIKit", model);
            source(files, settings.labelStyleSwift(), "ios/LabelStyle+extension.swift.peb", "UIKit", model);
        });
        List<String> warnings = new ArrayList<>();
        if (!files.isEmpty()) {
            warnings.addAll(members.warnings());
        }
        if (settings.labelsDirectory().isPresent()) {
            warnings.addAll(classes.warnings());
        }
        return new PlannedOutput(platform.withMembers(files), warnings);
    }

    private void source(
            List<PlannedFile> files,
            Optional<Path> file,
            String template,
            String framework,
            Map<String, Object> model) {
        file.ifPresent(path -> files.add(new SwiftFile(path, template, framework)
                .with(model, BundleLookup.of(platform, false), List.of(), templates)));
    }

    private static Map<String, Object> model(TextStyleAsset style, UniqueNames members, UniqueNames classes) {
        TextLook look = style.look();
        String name = SwiftNames.member(style.name(), members);
        String wanted = capitalised(SwiftNames.identifier(style.name())) + "Label";
        BigDecimal tracking = BigDecimal.valueOf(look.letterSpacing()).setScale(TRACKING_DIGITS, RoundingMode.HALF_UP);
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("varName", name);
        model.put("className", classes.give(wanted, style.name(), wanted));
        model.put("figmaName", style.figmaName());
        model.put("fontName", SwiftNames.literal(look.fontName()));
        model.put("fontSize", decimal(look.fontSize()));
        model.put("size", decimal(look.fontSize()));
        model.put("type", style.dynamicType().map(DynamicType::uiKit).orElse(""));
        model.put("swiftUIType", style.dynamicType().map(DynamicType::swiftUi).orElse(""));
        model.put(
                "lineHeight",
                look.lineHeight().map(IosTypographyOutput::decimal).orElse(""));
        model.put("tracking", tracking.signum() == 0 ? "" : decimal(tracking.doubleValue()));
        model.put(
                "textCase",
                look.textCase() == TextCase.ORIGINAL
                        ? ""
                        : look.textCase().name().toLowerCase(Locale.ROOT));
        return model;
    }

    private static String capitalised(String identifier) {
        int end = identifier.offsetByCodePoints(0, 1);
        return identifier.substring(0, end).toUpperCase(Locale.ROOT) + identifier.substring(end);
    }

    /// With one digit after the point at least, and three at most.
    private static String decimal(double value) {
        BigDecimal plain = BigDecimal.valueOf(value)
                .setScale(TRACKING_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (plain.scale() < 1 ? plain.setScale(1, RoundingMode.UNNECESSARY) : plain).toPlainString();
    }
}
