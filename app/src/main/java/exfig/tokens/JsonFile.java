package exfig.tokens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON with places. A member that comes twice is an error, since nobody could say which of them
/// counts.
final class JsonFile {
    private static final int DEEPEST = 200;
    /// As many as the smallest and the greatest double have.
    private static final int MOST_DIGITS = 324;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonFile() {}

    /// It is no JSON; the message is a phrase.
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        Malformed(Place place, String message) {
            super(message);
            this.place = place;
        }

        TokenProblem problem() {
            return TokenProblem.error(place, Objects.requireNonNull(getMessage()));
        }
    }

    static Json read(String text) throws Malformed {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new Malformed(Place.START, "the file is empty");
            }
            Json json = value(parser);
            if (parser.nextToken() != null) {
                throw new Malformed(place(parser.currentTokenLocation()), "something follows the end of the object");
            }
            return json;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new Malformed(
                    at == null ? Place.START : place(at), "the file is not JSON: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static Json value(JsonParser parser) throws Malformed {
        Place place = place(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Json> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield new Json.Members(members, place);
            }
            case START_ARRAY -> {
                List<Json> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Json.Items(items, place);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(number(parser, place), place);
            case VALUE_STRING -> new Json.Text(parser.getString(), place);
            default -> new Json.Word(parser.getString(), place);
        };
    }

    // Written out, a number of few letters could fill the memory.
    private static BigDecimal number(JsonParser parser, Place place) throws Malformed {
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw new Malformed(place, "the number " + parser.getString() + " is beyond what programs reckon with");
        }
        return number;
    }

    private static Place place(TokenStreamLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unknown reason");
    }
}
