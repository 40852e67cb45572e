package exfig.figma;

import exfig.figma.id.FileKey;
import java.util.Optional;

/// A request to the API, apart from host and credentials.
///
/// @param target path and query, encoded
/// @param ids how many nodes it asks for, 0 when it names none
/// @param json the body of a POST
record ApiRequest(Endpoint endpoint, Optional<FileKey> file, String target, int ids, Optional<byte[]> json) {
    static ApiRequest of(Endpoint endpoint, FileKey file, String target) {
        return new ApiRequest(endpoint, Optional.of(file), target, 0, Optional.empty());
    }

    static ApiRequest of(Endpoint endpoint, FileKey file, String target, int ids) {
        return new ApiRequest(endpoint, Optional.of(file), target, ids, Optional.empty());
    }

    /// Whether asking twice changes nothing.
    boolean repeatable() {
        return json.isEmpty();
    }

    String label() {
        return endpoint.label();
    }
}
