package exfig.platform;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.ColorAsset;
import exfig.asset.Drawing;
import exfig.asset.FigmaComponent;
import exfig.asset.NodeRef;
import exfig.asset.Rgba;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Assets for tests of platforms.
public final class AssetFixtures {
    public static final Rgba MEADOW = rgb(0x1F, 0xC2, 0x4A, 1);
    public static final Rgba MEADOW_DARK = rgb(0x52, 0xE6, 0x70, 0.64);
    public static final Rgba BLACK = rgb(0, 0, 0, 1);
    public static final Rgba WHITE = rgb(255, 255, 255, 1);

    private AssetFixtures() {}

    public static Rgba rgb(int red, int green, int blue, double alpha) {
        return new Rgba(red / 255.0, green / 255.0, blue / 255.0, alpha);
    }

    /// Values in the order of the appearances; null for none.
    public static ColorAsset color(String name, String figmaName, Rgba... values) {
        Map<Appearance, Rgba> map = new EnumMap<>(Appearance.class);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                map.put(Appearance.values()[i], values[i]);
            }
        }
        return new ColorAsset(name, figmaName, map);
    }

    public static Artwork artwork(String name, String figmaName, Drawing... drawings) {
        return new Artwork(name, figmaName, List.of(drawings), false);
    }

    public static Artwork mirrored(Artwork artwork) {
        return new Artwork(artwork.name(), artwork.figmaName(), artwork.drawings(), true);
    }

    /// Drawn by one of several exported variants of a set.
    public static Artwork variant(Artwork artwork, String set, Map<String, String> properties) {
        NodeRef node = new NodeRef(new FileKey("LanternKey0123456789"), new NodeId(set));
        return new Artwork(
                artwork.name(),
                artwork.figmaName(),
                artwork.drawings(),
                artwork.mirrored(),
                new FigmaComponent(node, properties));
    }

    public static Artwork single(String name, String node) {
        return artwork(name, name, light(node));
    }

    public static Drawing light(String node) {
        return drawing(Appearance.LIGHT, null, node);
    }

    public static Drawing dark(String node) {
        return drawing(Appearance.DARK, null, node);
    }

    /// @param idiom null for none
    public static Drawing drawing(Appearance appearance, String idiom, String node) {
        NodeRef ref = new NodeRef(new FileKey("LanternKey0123456789"), new NodeId(node));
        return new Drawing(appearance, Optional.ofNullable(idiom), ref, Optional.empty());
    }

    public static List<Artwork> singles(String... names) {
        return Arrays.stream(names).map(name -> single(name, "1:1")).toList();
    }
}
