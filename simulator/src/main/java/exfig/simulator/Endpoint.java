package exfig.simulator;

import java.util.EnumSet;
import java.util.Set;

/// What a request asks for. The tiers are those of Figma's rate-limit page, section 5 of the API notes.
public enum Endpoint {
    /// GET /v1/files/:key
    FILE(1),
    /// GET /v1/files/:key/nodes
    NODES(1),
    /// GET /v1/images/:key
    IMAGES(1),
    /// GET /v1/files/:key/images
    IMAGE_FILLS(2),
    /// GET /v1/files/:key/variables/local
    VARIABLES_LOCAL(2),
    /// GET /v1/files/:key/variables/published
    VARIABLES_PUBLISHED(2),
    /// GET /v1/files/:key/versions
    VERSIONS(2),
    /// POST /v1/files/:key/variables
    POST_VARIABLES(3),
    /// GET /v1/files/:key/components
    COMPONENTS(3),
    /// GET /v1/files/:key/component_sets
    COMPONENT_SETS(3),
    /// GET /v1/files/:key/styles
    STYLES(3),
    /// GET /v1/files/:key/meta
    META(3),
    /// GET /v1/me
    ME(3),
    /// Any other path of the API; not metered.
    UNKNOWN(0),
    /// A download from the asset host; not metered.
    ASSET(0);

    private final int tier;

    Endpoint(int tier) {
        this.tier = tier;
    }

    /// 1 (expensive) to 3 (cheap); 0 for what Figma does not meter.
    public int tier() {
        return tier;
    }

    /// Everything of the API that Figma meters.
    public static Set<Endpoint> metered() {
        return EnumSet.range(FILE, ME);
    }

    /// Whether its errors are `{"status":…,"error":true,"message":…}`: family B of section 2 of the API notes.
    public boolean isVariables() {
        return this == VARIABLES_LOCAL || this == VARIABLES_PUBLISHED || this == POST_VARIABLES;
    }
}
