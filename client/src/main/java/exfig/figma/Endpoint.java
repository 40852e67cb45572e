package exfig.figma;

/// What can be asked of the API, and what it costs (API notes, section 5).
enum Endpoint {
    FILE("GET /v1/files/:key", Tier.ONE),
    NODES("GET /v1/files/:key/nodes", Tier.ONE),
    IMAGES("GET /v1/images/:key", Tier.ONE),
    IMAGE_FILLS("GET /v1/files/:key/images", Tier.TWO),
    LOCAL_VARIABLES("GET /v1/files/:key/variables/local", Tier.TWO),
    PUBLISHED_VARIABLES("GET /v1/files/:key/variables/published", Tier.TWO),
    VERSIONS("GET /v1/files/:key/versions", Tier.TWO),
    COMPONENTS("GET /v1/files/:key/components", Tier.THREE),
    COMPONENT_SETS("GET /v1/files/:key/component_sets", Tier.THREE),
    STYLES("GET /v1/files/:key/styles", Tier.THREE),
    META("GET /v1/files/:key/meta", Tier.THREE),
    ME("GET /v1/me", Tier.THREE),
    POST_VARIABLES("POST /v1/files/:key/variables", Tier.THREE);

    private final String label;
    private final Tier tier;

    Endpoint(String label, Tier tier) {
        this.label = label;
        this.tier = tier;
    }

    String label() {
        return label;
    }

    Tier tier() {
        return tier;
    }

    /// Whether an interrupted run may go on with the answer that it had. Addresses of renders die and are kept with
    /// the renders themselves; the version and the user must be true now.
    boolean isKept() {
        return switch (this) {
            case FILE, NODES, LOCAL_VARIABLES, PUBLISHED_VARIABLES, COMPONENTS, COMPONENT_SETS, STYLES -> true;
            case IMAGES, IMAGE_FILLS, VERSIONS, META, ME, POST_VARIABLES -> false;
        };
    }
}
