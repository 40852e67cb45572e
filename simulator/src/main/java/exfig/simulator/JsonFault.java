package exfig.simulator;

/// The answer is JSON and says something odd; answers that are no JSON are left alone. [Fault.Truncated] cuts JSON.
public sealed interface JsonFault extends Fault {
    /// Each member of the outermost object comes twice, first as `null`: who lets the first win reads nonsense.
    record DuplicateKeys() implements JsonFault {}

    /// Members and nodes of kinds that no description of the API knows, beside the right ones.
    record UnknownParts() implements JsonFault {}

    /// Members that the API may leave out are left out.
    record WithoutOptionalMembers() implements JsonFault {}

    /// Each number is written in another way with the same value: `24` as `24.0`, `0.5` as `5E-1`.
    record OddNumbers() implements JsonFault {}

    /// One more member that holds arrays in arrays.
    ///
    /// @param levels the catalogue's are 5,000
    record DeepNesting(int levels) implements JsonFault {}

    /// Each `name` ends with half a character.
    record LoneSurrogates() implements JsonFault {}

    /// `version` is one higher than other answers say: somebody saved the file in between.
    record MovedVersion() implements JsonFault {}

    /// GET image: status 200 with a text in `err` and no images.
    record ImagesError() implements JsonFault {}

    /// GET image: ids that nobody asked for.
    record ExtraImages() implements JsonFault {}
}
