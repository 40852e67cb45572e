package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.DesignVariable;
import exfig.asset.DrawnComponent;
import exfig.asset.NaturalOrder;
import exfig.asset.StyledColor;
import exfig.asset.StyledEffect;
import exfig.asset.StyledGradient;
import exfig.asset.StyledText;
import exfig.config.ExportConfig;
import exfig.export.DesignGathering;
import exfig.export.process.NameFilter;
import exfig.resilience.Deadline;
import java.util.Comparator;
import java.util.List;

/// What tokens are made of: what a config reads, as far as a filter lets it through. Figma lists what it
/// has in any order, so everything is sorted by name.
record TokenMaterial(DesignGathering gathering, ExportConfig config, NameFilter filter, Deadline deadline) {
    /// @param everything also other collections than those that entries name, and other types than colors
    List<DesignVariable> variables(boolean everything) throws InterruptedException {
        return gathering.variables(config, everything, deadline).stream()
                .filter(variable -> filter.matches(variable.name()))
                .sorted(Comparator.comparing(DesignVariable::collection, NaturalOrder.BY_NAME)
                        .thenComparing(DesignVariable::name, NaturalOrder.BY_NAME))
                .toList();
    }

    List<StyledColor> styles() throws InterruptedException {
        return gathering.styles(config, deadline).stream()
                .filter(color -> filter.matches(color.name()))
                .sorted(Comparator.comparing(StyledColor::name, NaturalOrder.BY_NAME))
                .toList();
    }

    List<StyledGradient> gradients() throws InterruptedException {
        return gathering.gradients(config, deadline).stream()
                .filter(gradient -> filter.matches(gradient.name()))
                .sorted(Comparator.comparing(StyledGradient::name, NaturalOrder.BY_NAME))
                .toList();
    }

    List<StyledEffect> effects() throws InterruptedException {
        return gathering.effects(config, deadline).stream()
                .filter(effect -> filter.matches(effect.name()))
                .sorted(Comparator.comparing(StyledEffect::name, NaturalOrder.BY_NAME))
                .toList();
    }

    List<StyledText> texts() throws InterruptedException {
        return gathering.typography(config, deadline).stream()
                .filter(text -> filter.matches(text.name()))
                .sorted(Comparator.comparing(StyledText::name, NaturalOrder.BY_NAME))
                .toList();
    }

    List<DrawnComponent> components(AssetKind kind) throws InterruptedException {
        return gathering.components(config, kind, deadline).stream()
                .filter(component -> filter.matches(component.assetName()))
                .sorted(Comparator.comparing(DrawnComponent::assetName, NaturalOrder.BY_NAME)
                        .thenComparing(DrawnComponent::name, NaturalOrder.BY_NAME))
                .toList();
    }
}
