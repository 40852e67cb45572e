package exfig.simulator.api;

import exfig.simulator.document.ServedFile;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The parameters of a request, checked as Figma checks them; what is wrong is thrown as an [ApiProblem] with
/// status 400.
record Query(Map<String, String> parameters) {
    private static final Pattern NODE_ID = Pattern.compile("I?-?\\d+:-?\\d+(?:;-?\\d+:-?\\d+)*");
    private static final Set<String> FORMATS = Set.of("png", "jpg", "svg", "pdf");
    private static final double MIN_SCALE = 0.01;
    private static final double MAX_SCALE = 4;

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /// The ids without repetition; empty when there are none.
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        if (text("ids").isEmpty()) {
            return ids;
        }
        for (String id : text("ids").orElse("").split(",", -1)) {
            if (!NODE_ID.matcher(id).matches()) {
                throw new ApiProblem(400, "ID " + id + " is not a valid node_id");
            }
            ids.add(id);
        }
        return ids;
    }

    Set<String> requiredIds() {
        Set<String> ids = ids();
        if (ids.isEmpty()) {
            throw new ApiProblem(400, "{\"params\":[\"file_key\"],\"query\":[\"ids\"]} are required.");
        }
        return ids;
    }

    boolean flag(String name, boolean otherwise) {
        return switch (text(name).orElse("")) {
            case "" -> otherwise;
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new ApiProblem(400, name + " must be a boolean");
        };
    }

    String format() {
        String format = text("format").orElse("png");
        if (!FORMATS.contains(format)) {
            throw new ApiProblem(400, "Invalid format: must be one of jpg, png, svg, pdf");
        }
        return format;
    }

    double scale() {
        try {
            double scale = Double.parseDouble(text("scale").orElse("1"));
            if (scale >= MIN_SCALE && scale <= MAX_SCALE) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // Refused below like a number out of range.
        }
        throw new ApiProblem(400, "Invalid scale: must be a number between 0.01 and 4");
    }

    ServedFile.Extent extent() {
        int levels = text("depth").map(value -> positive("depth", value)).orElse(ServedFile.ALL_LEVELS);
        String geometry = text("geometry").orElse("");
        if (!geometry.isEmpty() && !geometry.equals("paths")) {
            throw new ApiProblem(400, "Invalid geometry: must be paths");
        }
        return new ServedFile.Extent(levels, !geometry.isEmpty());
    }

    /// Only the current version is known here.
    void checkVersion(ServedFile file) {
        if (text("version").filter(version -> !version.equals(file.version())).isPresent()) {
            throw ApiProblem.notFound();
        }
    }

    int pageSize() {
        int size = text("page_size").map(value -> positive("page_size", value)).orElse(30);
        if (size > 50) {
            throw new ApiProblem(400, "Invalid page_size: must be at most 50");
        }
        return size;
    }

    private static int positive(String name, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below like a number that is too small.
        }
        throw new ApiProblem(400, "Invalid " + name + ": must be a positive integer");
    }
}
