package exfig.cache;

import exfig.plan.RenderKey;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Addresses that Figma gave for renders, kept so that an interrupted run need not ask for them again. Thread-safe.
public interface RenderAddresses {
    /// The address of a render, when one is known; it may have died since.
    Optional<URI> find(RenderKey render);

    /// Keeps addresses.
    void keep(Map<RenderKey, URI> addresses);

    /// Keeps nothing.
    RenderAddresses NONE = new RenderAddresses() {
        @Override
        public Optional<URI> find(RenderKey render) {
            return Optional.empty();
        }

        @Override
        public void keep(Map<RenderKey, URI> addresses) {}
    };
}
