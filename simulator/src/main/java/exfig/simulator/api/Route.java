package exfig.simulator.api;

import exfig.simulator.Endpoint;
import exfig.simulator.http.HttpRequest;
import java.util.Arrays;

/// What a method and a path mean.
///
/// @param fileKey empty for [Endpoint#ME] and [Endpoint#UNKNOWN]
record Route(Endpoint endpoint, String fileKey) {
    private static final Route UNKNOWN = new Route(Endpoint.UNKNOWN, "");

    static Route of(HttpRequest request) {
        String[] parts = request.path().split("/");
        if (parts.length < 3 || !parts[1].equals("v1")) {
            return UNKNOWN;
        }
        boolean get = request.method().equals("GET");
        if (request.method().equals("POST")) {
            boolean variables = parts.length == 5 && parts[2].equals("files") && parts[4].equals("variables");
            return variables ? new Route(Endpoint.POST_VARIABLES, parts[3]) : UNKNOWN;
        }
        if (!get) {
            return UNKNOWN;
        }
        return switch (parts[2]) {
            case "me" -> parts.length == 3 ? new Route(Endpoint.ME, "") : UNKNOWN;
            case "images" -> parts.length == 4 ? new Route(Endpoint.IMAGES, parts[3]) : UNKNOWN;
            case "files" -> parts.length >= 4 ? new Route(ofFile(parts), parts[3]) : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static Endpoint ofFile(String[] parts) {
        String rest = String.join("/", Arrays.asList(parts).subList(4, parts.length));
        return switch (rest) {
            case "" -> Endpoint.FILE;
            case "nodes" -> Endpoint.NODES;
            case "images" -> Endpoint.IMAGE_FILLS;
            case "components" -> Endpoint.COMPONENTS;
            case "component_sets" -> Endpoint.COMPONENT_SETS;
            case "styles" -> Endpoint.STYLES;
            case "variables/local" -> Endpoint.VARIABLES_LOCAL;
            case "variables/published" -> Endpoint.VARIABLES_PUBLISHED;
            case "meta" -> Endpoint.META;
            case "versions" -> Endpoint.VERSIONS;
            default -> Endpoint.UNKNOWN;
        };
    }
}
