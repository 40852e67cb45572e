package exfig.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A second, independent client, so that what exfig wrote can be compared with what was served.
final class FigmaOverHttp implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("\"(http://[^\"]+)\"");
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI api;

    FigmaOverHttp(URI api) {
        this.api = api;
    }

    /// The bytes of the renders of some nodes.
    List<byte[]> renders(String file, List<String> nodes, String query) throws IOException, InterruptedException {
        String answer = text(api + "/v1/images/" + file + "?ids=" + String.join(",", nodes) + "&" + query);
        Matcher address = ADDRESS.matcher(answer);
        List<byte[]> renders = new ArrayList<>();
        while (address.find()) {
            renders.add(http.send(
                            HttpRequest.newBuilder(URI.create(address.group(1))).build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body());
        }
        return renders;
    }

    /// The body of an answer.
    String text(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("X-Figma-Token", "test")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        http.close();
    }
}
