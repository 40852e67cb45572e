package exfig.platform.ios;

import exfig.asset.ColorAsset;
import exfig.asset.TargetPlatform;
import exfig.plan.PlannedFile;
import exfig.platform.ColorOutput;
import exfig.platform.FileNames;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Colors as color sets of an asset catalog, or as literals in code, with extensions of `UIColor`
/// and SwiftUI's `ShapeStyle`.
public final class IosColorsOutput implements ColorOutput {
    private final IosSettings platform;
    private final IosColorsSettings settings;
    private final Templates templates;

    /// @param platform the catalog and how code finds it
    /// @param settings the entry
    /// @param templates of the Swift sources
    public IosColorsOutput(IosSettings platform, IosColorsSettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public TargetPlatform platform() {
        return TargetPlatform.IOS;
    }

    /// Folder descriptions, color sets, then the Swift sources that are configured. A color set's
    /// path below the folder is also what code looks up, after the folder's name when that is a
    /// namespace.
    @Override
    public PlannedOutput plan(List<ColorAsset> colors) {
        List<String> warnings = new ArrayList<>();
        List<PlannedFile> files = new ArrayList<>();
        if (settings.useColorAssets()) {
            files.addAll(catalog(colors));
        }
        files.addAll(sources(colors, warnings));
        return new PlannedOutput(platform.withMembers(files), warnings);
    }

    /// The template with each member's name, which needs no back-ticks behind a dot.
    @Override
    public Map<String, String> codeSyntax(List<ColorAsset> colors) {
        UniqueNames names = SwiftNames.members();
        Map<String, String> texts = new HashMap<>();
        settings.codeSyntax()
                .ifPresent(template -> colors.forEach(color -> texts.put(
                        color.figmaName(),
                        template.replace(
                                "{name}", SwiftNames.member(color.name(), names).replace("`", "")))));
        return texts;
    }

    private List<PlannedFile> catalog(List<ColorAsset> colors) {
        CatalogFolder folder = folder();
        List<PlannedFile> files = new ArrayList<>();
        if (!folder.root()) {
            files.add(folder.contents("", CatalogJson.folder(settings.folderProvidesNamespace())));
        }
        TreeSet<String> groups = new TreeSet<>();
        colors.forEach(color -> addGroups(groups, setPath(color)));
        groups.forEach(group -> files.add(folder.contents(group, CatalogJson.folder(true))));
        colors.forEach(color -> files.add(folder.contents(setPath(color) + ".colorset", ColorSet.json(color))));
        return files;
    }

    private CatalogFolder folder() {
        return CatalogFolder.of(platform, settings.assetsFolder().orElse(""));
    }

    private static void addGroups(Set<String> groups, String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            groups.add(path.substring(0, slash));
        }
    }

    /// The place of a color set below the folder, and what code looks up: the final name, or with
    /// namespaces the parts of the Figma name.
    private String setPath(ColorAsset color) {
        if (!settings.groupUsingNamespace()) {
            return FileNames.safe(color.name());
        }
        String path = Arrays.stream(color.figmaName().split("/"))
                .filter(part -> !part.isBlank())
                .map(FileNames::safe)
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? FileNames.safe(color.name()) : path;
    }

    private String lookup(ColorAsset color) {
        CatalogFolder folder = folder();
        boolean qualified = settings.folderProvidesNamespace() && !folder.root();
        return SwiftNames.literal((qualified ? folder.name() + "/" : "") + setPath(color));
    }

    private List<PlannedFile> sources(List<ColorAsset> colors, List<String> warnings) {
        if (settings.colorSwift().isEmpty() && settings.swiftuiColorSwift().isEmpty()) {
            return List.of();
        }
        UniqueNames names = SwiftNames.members();
        Map<String, Object> model = new HashMap<>();
        model.put("colors", colors.stream().map(color -> model(color, names)).toList());
        model.put("objc", platform.addObjcAttribute() ? "@objc " : "");
        warnings.addAll(names.warnings());
        BundleLookup bundle = BundleLookup.of(platform, settings.useColorAssets() && !colors.isEmpty());
        boolean dynamic = !settings.useColorAssets()
                && colors.stream().anyMatch(color -> color.values().size() > 1);
        List<PlannedFile> files = new ArrayList<>();
        settings.colorSwift()
                .ifPresent(file -> files.add(new SwiftFile(file, "ios/UIColor+extension.swift.peb", "UIKit")
                        .with(model, bundle, List.of(), templates)));
        settings.swiftuiColorSwift()
                .ifPresent(file -> files.add(new SwiftFile(file, "ios/Color+extension.swift.peb", "SwiftUI")
                        .with(model, bundle, dynamic ? List.of("UIKit") : List.of(), templates)));
        return files;
    }

    private Map<String, Object> model(ColorAsset color, UniqueNames names) {
        Map<String, Object> model = new HashMap<>(ColorComponents.of(color));
        model.put("name", SwiftNames.member(color.name(), names));
        model.put("figmaName", color.figmaName());
        model.put("lookup", settings.useColorAssets() ? lookup(color) : "");
        return model;
    }
}
