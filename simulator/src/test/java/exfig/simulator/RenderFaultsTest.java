package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static exfig.simulator.SimulatorFixtures.optionsWith;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.json.JsonNull;
import exfig.simulator.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/// What goes wrong with single entries of GET image.
class RenderFaultsTest {
    private static JsonObject images(SimulatorCaller caller, String query) throws Exception {
        return caller.images(query);
    }

    @Test
    void aNullAtFirstIsCuredInAnyOtherBatch() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(
                FaultRule.once(new RenderFault.NullImage(), Endpoint.IMAGES).forNodes("1:2")))) {
            JsonObject first = images(caller, "ids=1:2,2:1");
            JsonObject second = images(caller, "ids=1:2");

            assertThat(first.get("1:2")).contains(JsonNull.INSTANCE);
            assertThat(first.string("2:1")).isPresent();
            assertThat(second.string("1:2")).isPresent();
            assertThat(caller.simulator.stats().byOutcome())
                    .containsEntry("null-image", 1L)
                    .containsEntry("200", 1L);
        }
    }

    @Test
    void aNullCanBeForOneFormatOnly() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(FaultRule.forever(new RenderFault.NullFor("svg"), 1)))) {
            assertThat(images(caller, "ids=1:2&format=svg").get("1:2")).contains(JsonNull.INSTANCE);
            assertThat(images(caller, "ids=1:2&format=svg").get("1:2")).contains(JsonNull.INSTANCE);
            assertThat(images(caller, "ids=1:2&format=png").string("1:2")).isPresent();
        }
    }

    @Test
    void aDeletedComponentIsStillListed() throws Exception {
        try (var caller = new SimulatorCaller(
                optionsWith(FaultRule.always(new RenderFault.DeletedComponent()).forNodes("1:2")))) {
            assertThat(text(caller.file("/components"))).contains("\"node_id\":\"1:2\"");
            assertThat(images(caller, "ids=1:2").get("1:2")).contains(JsonNull.INSTANCE);
        }
    }

    @Test
    void entriesCanBeMissingSharedOrLeadNowhere() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(
                FaultRule.always(new RenderFault.MissingImage()).forNodes("1:6"),
                FaultRule.always(new RenderFault.SharedAddress()).forNodes("2:1"),
                FaultRule.always(new RenderFault.DeadHost()).forNodes("1:8"),
                FaultRule.always(new RenderFault.PlainHttp()).forNodes("1:5")))) {
            JsonObject images = images(caller, "ids=1:2,2:1,1:6,1:8,1:5");

            assertThat(images.members()).containsOnlyKeys("1:2", "2:1", "1:8", "1:5");
            assertThat(images.string("2:1")).isEqualTo(images.string("1:2"));
            assertThat(images.string("1:8").orElseThrow()).startsWith("http://127.0.0.1:1/images/");
            assertThat(images.string("1:5").orElseThrow()).startsWith("http://assets.invalid/images/");
        }
    }

    @Test
    void wholeAnswersCanBeOdd() throws Exception {
        String images = "/v1/images/" + SimulatorFixtures.FILE_KEY + "?ids=1:2";
        try (var caller =
                new SimulatorCaller(optionsWith(FaultRule.once(new JsonFault.ImagesError(), Endpoint.IMAGES)))) {
            var response = caller.get(images);

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(text(response)).isEqualTo("{\"err\":\"Something went wrong\",\"images\":{}}");
        }
        try (var caller =
                new SimulatorCaller(optionsWith(FaultRule.once(new JsonFault.ExtraImages(), Endpoint.IMAGES)))) {
            assertThat(images(caller, "ids=1:2").members()).containsOnlyKeys("1:2", "999999:1");
        }
    }

    @Test
    void aChainOfRedirectionsEndsOnAnotherHost() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(FaultRule.always(new RenderFault.Redirected(3))));
                var following = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            String url = images(caller, "ids=1:2").string("1:2").orElseThrow();

            var response = following.send(
                    HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(response.body()).contains("data-node=\"1:2\"");
            assertThat(response.uri().getAuthority())
                    .isEqualTo(caller.simulator.mirrorUrl().getAuthority());
            assertThat(caller.simulator.stats().cdnByOutcome()).containsEntry("302", 3L);
            assertThat(caller.simulator.stats().mirrorRequests()).isEqualTo(1);
            assertThat(caller.simulator.stats().mirrorRequestsWithToken()).isZero();
            following.shutdownNow();
        }
    }
}
