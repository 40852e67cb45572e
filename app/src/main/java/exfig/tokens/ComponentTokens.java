package exfig.tokens;

import exfig.asset.DrawnComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Icons and images among design tokens.
public final class ComponentTokens {
    private ComponentTokens() {}

    /// Icons and images as groups, since there is no type for them: which node draws them, and where
    /// people find it.
    public static List<TokenEntry> of(List<DrawnComponent> components) {
        List<TokenEntry> entries = new ArrayList<>();
        for (DrawnComponent component : components) {
            List<String> path = new ArrayList<>(TokenEntry.path(component.assetName()));
            if (component.setName().isPresent()) {
                path.add(component.name());
            }
            Map<String, Object> extension = new LinkedHashMap<>();
            extension.put("fileId", component.node().file().value());
            extension.put("nodeId", component.node().node().value());
            extension.put("url", url(component));
            component.page().ifPresent(page -> extension.put("page", page));
            component.frame().ifPresent(frame -> extension.put("frame", frame));
            entries.add(new TokenEntry(path, Optional.empty(), Optional.empty(), component.description(), extension));
        }
        return entries;
    }

    private static String url(DrawnComponent component) {
        return "https://www.figma.com/design/" + component.node().file().value() + "?node-id="
                + component.node().node().value().replace(':', '-');
    }
}
