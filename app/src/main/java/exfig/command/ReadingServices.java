package exfig.command;

import exfig.asset.AssetKind;
import exfig.export.fulfil.RunMemory;
import exfig.figma.AnswerStore;
import java.time.Clock;
import java.util.Set;

/// The services of a command that reads designs and writes nothing that a later run could go on with.
///
/// @param console hears of what is asked
record ReadingServices(Surroundings surroundings, Clock clock, Console console, FigmaOptions figma) {
    /// @param kinds that will be read
    /// @throws exfig.failure.ExportException without a token where one is needed, or with a snapshot
    ///     that cannot be used
    Services open(Selection selection, Set<AssetKind> kinds) {
        OriginFactory.Made made = new OriginFactory(surroundings, figma, HeavyOptions.none()).prepare(selection, kinds);
        return new Services(
                made.open(AnswerStore.NONE, new RequestTally(console.events())),
                1,
                selection.manifest(),
                StoreSettings.of(surroundings).open(made.server(), clock),
                RunMemory.NONE,
                console.events());
    }
}
