package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.IosKeys;
import exfig.platform.ios.XcodeTarget;
import java.util.Optional;

/// `ios.xcodeprojPath` and `ios.target`: which target generated Swift is made a member of.
final class XcodeReader {
    private XcodeReader() {}

    /// The target, unless the project is to be left alone. As ever, it is touched only where a
    /// Swift package is explicitly denied.
    static Optional<XcodeTarget> target(Bound ios, EntryMaker entries, Complaints complaints) {
        Optional<Boolean> inPackage = ios.find(IosKeys.IN_SWIFT_PACKAGE);
        if (ios.has(IosKeys.XCODEPROJ) && !ios.has(IosKeys.IN_SWIFT_PACKAGE)) {
            complaints.add(Complaint.warning(
                            "C023",
                            ios.spotOf(IosKeys.XCODEPROJ),
                            ios.path(IosKeys.XCODEPROJ) + " has no effect without xcassetsInSwiftPackage: false")
                    .hinting("generated Swift is not added to the project"));
        }
        if (inPackage.orElse(true)) {
            return Optional.empty();
        }
        demandBoth(ios, IosKeys.XCODEPROJ, IosKeys.TARGET, complaints);
        demandBoth(ios, IosKeys.TARGET, IosKeys.XCODEPROJ, complaints);
        return ios.find(IosKeys.XCODEPROJ)
                .filter(project -> {
                    entries.demandThere(ios, IosKeys.XCODEPROJ, project);
                    return true;
                })
                .flatMap(project -> ios.find(IosKeys.TARGET)
                        .map(target ->
                                new XcodeTarget(project, target, entries.position(ios.spotOf(IosKeys.XCODEPROJ)))));
    }

    private static void demandBoth(Bound ios, Leaf<?> present, Leaf<?> needed, Complaints complaints) {
        if (ios.has(present) && !ios.has(needed)) {
            complaints.add(Complaint.error(
                            "C011",
                            ios.spotOf(present),
                            ios.path(needed) + " is missing, and " + ios.path(present) + " needs it")
                    .hinting("for example " + needed.name() + ": "
                            + needed.kind().example()));
        }
    }
}
