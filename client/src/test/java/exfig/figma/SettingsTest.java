package exfig.figma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import exfig.resilience.Timing;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final URI FIGMA = URI.create("https://api.figma.com");
    private static final Credentials TOKEN = new Credentials.PersonalToken("figd_secret");

    @Test
    void theDefaultsAreThoseOfTheCommandLine() {
        ClientSettings settings = ClientSettings.defaults(FIGMA, TOKEN);

        assertThat(settings)
                .isEqualTo(new ClientSettings(
                        FIGMA,
                        TOKEN,
                        Plan.PRO,
                        Optional.empty(),
                        4,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(300),
                        20,
                        Map.of()));
        assertThat(settings.perMinute(Tier.ONE)).isEqualTo(10);
        assertThat(settings.perMinute(Tier.TWO)).isEqualTo(25);
        assertThat(settings.perMinute(Tier.THREE)).isEqualTo(50);
    }

    @Test
    void aRateLimitSetsTierOneAndTheOthersKeepTheirProportion() {
        assertThat(Plan.PRO.perMinute(Tier.ONE, 4)).isEqualTo(4);
        assertThat(Plan.PRO.perMinute(Tier.TWO, 4)).isEqualTo(10);
        assertThat(Plan.PRO.perMinute(Tier.THREE, 4)).isEqualTo(20);
        assertThat(Plan.STARTER.perMinute(Tier.TWO, 1)).isEqualTo(1);
    }

    @Test
    void secretsAppearInNoText() {
        ClientSettings settings = new ClientSettings(
                FIGMA,
                TOKEN,
                Plan.PRO,
                Optional.empty(),
                4,
                Duration.ofSeconds(30),
                Duration.ofSeconds(15),
                Duration.ofSeconds(300),
                20,
                Map.of("HTTPS_PROXY", "http://me:secret@proxy"));

        assertThat(settings.toString()).doesNotContain("secret");
        assertThat(settings.assets().toString()).doesNotContain("secret");
        assertThat(new Credentials.OAuthToken("secret").toString()).doesNotContain("secret");
    }

    @Test
    void theSharedFileIsOneForATokenAndHostAndTellsNothingOfThem(@TempDir Path folder) throws Exception {
        ClientSettings settings = ClientSettings.defaults(FIGMA, TOKEN).withSharedState(folder);
        ClientSettings other = ClientSettings.defaults(URI.create("https://figma.example"), TOKEN)
                .withConnectTimeout(Duration.ofSeconds(1))
                .withSharedState(folder);
        for (ClientSettings each : List.of(settings, settings, other)) {
            new TierGate(each, RequestListener.NONE, Timing.system())
                    .pass("", ApiRequest.of(Endpoint.META, new FileKey("F"), "/"), Deadline.none())
                    .close();
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(
                            file -> assertThat(file.getFileName().toString()).matches("limits-[0-9a-f]{16}\\.txt"));
        }
        assertThat(other.assets().connectTimeout()).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "figd_a\n", "figd a", "figd_\u0000", "figd_é"})
    void tokensThatNoHeaderCanCarryAreRefusedWithoutRepeatingThem(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Credentials.PersonalToken(token))
                .withMessageNotContaining("figd");
    }

    @Test
    void apiAddressesLoseTheirTrailingSlash() {
        assertThat(ApiUrl.parse("https://api.figma.com/")).isEqualTo(FIGMA);
        assertThat(ApiUrl.parse(" http://localhost:8080/figma/ ")).isEqualTo(URI.create("http://localhost:8080/figma"));
        assertThat(ApiUrl.parse("http://127.1.2.3")).isEqualTo(URI.create("http://127.1.2.3"));
        assertThat(ApiUrl.parse("http://[::1]:99")).isEqualTo(URI.create("http://[::1]:99"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.figma.com",
                "http://localhost.evil.com",
                "http://127.0.0.1.evil.com",
                "http://user:secret@localhost",
                "ftp://localhost",
                "api.figma.com",
                "https://x y",
                "https://api.figma.com?token=secret"
            })
    void addressesWhereTheTokenCouldLeakAreRefused(String address) {
        assertThatThrownBy(() -> ApiUrl.parse(address)).isInstanceOfSatisfying(FigmaException.class, e -> {
            assertThat(e.failure()).isInstanceOf(FigmaFailure.InsecureAddress.class);
            assertThat(e.toString()).doesNotContain("secret");
        });
    }
}
