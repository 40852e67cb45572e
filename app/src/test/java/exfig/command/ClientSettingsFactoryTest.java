package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.config.FigmaSettings;
import exfig.figma.ClientSettings;
import exfig.figma.Credentials;
import exfig.figma.FigmaException;
import exfig.figma.Plan;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSettingsFactoryTest {
    private static final FigmaSettings CONFIG = new FigmaSettings(
            Optional.of("https://config.example"),
            Optional.of(Duration.ofSeconds(45)),
            Optional.of("org"),
            Optional.of(12),
            Optional.of(7),
            Optional.of(Duration.ofSeconds(60)),
            Optional.of(Duration.ofSeconds(9)),
            Optional.of(33));

    private final FigmaOptions options = new FigmaOptions();
    private final HeavyOptions heavy = new HeavyOptions();

    @Test
    void theDefaultsAreTheDocumentedOnes() {
        ClientSettings settings = create(FigmaSettings.NONE, Map.of());

        assertThat(settings.apiUrl()).isEqualTo(URI.create("https://api.figma.com"));
        assertThat(settings.attemptTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.stallTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.maxRetryAfter()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.maxRetries()).isEqualTo(4);
        assertThat(settings.concurrentDownloads()).isEqualTo(20);
        assertThat(settings.plan()).isEqualTo(Plan.PRO);
        assertThat(settings.rateLimit()).isEmpty();
    }

    @Test
    void theFileBeatsTheDefaults() {
        ClientSettings settings = create(CONFIG, Map.of());

        assertThat(settings.apiUrl()).isEqualTo(URI.create("https://config.example"));
        assertThat(settings.attemptTimeout()).isEqualTo(Duration.ofSeconds(45));
        assertThat(settings.stallTimeout()).isEqualTo(Duration.ofSeconds(9));
        assertThat(settings.maxRetryAfter()).isEqualTo(Duration.ofSeconds(60));
        assertThat(settings.maxRetries()).isEqualTo(7);
        assertThat(settings.concurrentDownloads()).isEqualTo(33);
        assertThat(settings.plan()).isEqualTo(Plan.ORG);
        assertThat(settings.rateLimit()).contains(12);
    }

    @Test
    void optionsBeatTheFileAndFractionsOfSecondsCount() {
        options.timeout = 0.25;
        options.maxRetries = 0;
        options.maxRetryAfter = 0.0;
        options.plan = "Enterprise";
        options.rateLimit = 1000;
        options.apiUrl = "http://127.0.0.1:8080/";
        heavy.stallTimeout = 1.5;
        heavy.concurrentDownloads = 200;

        ClientSettings settings = create(CONFIG, Map.of("EXFIG_FIGMA_API_URL", "https://variable.example"));

        assertThat(settings.attemptTimeout()).isEqualTo(Duration.ofMillis(250));
        assertThat(settings.maxRetries()).isZero();
        assertThat(settings.maxRetryAfter()).isZero();
        assertThat(settings.plan()).isEqualTo(Plan.ENTERPRISE);
        assertThat(settings.rateLimit()).contains(1000);
        assertThat(settings.apiUrl()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(settings.stallTimeout()).isEqualTo(Duration.ofMillis(1500));
        assertThat(settings.concurrentDownloads()).isEqualTo(200);
    }

    @Test
    void theVariableBeatsTheFileForTheAddress() {
        assertThat(create(CONFIG, Map.of("EXFIG_FIGMA_API_URL", "https://variable.example"))
                        .apiUrl())
                .isEqualTo(URI.create("https://variable.example"));
    }

    @Test
    void failingFastTurnsRetriesOffUnlessTheyAreAskedFor() {
        heavy.failFast = true;
        assertThat(create(CONFIG, Map.of()).maxRetries()).isZero();

        options.maxRetries = 2;
        assertThat(create(CONFIG, Map.of()).maxRetries()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aTimeoutMustBePositive(double seconds) {
        options.timeout = seconds;

        assertThatThrownBy(() -> create(CONFIG, Map.of())).isInstanceOf(UsageException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://figma.example", "ftp://127.0.0.1", "figma", "http://127.0.0.1.example"})
    void anAddressMustBeHttpsOrOnThisMachine(String address) {
        options.apiUrl = address;

        assertThatThrownBy(() -> create(CONFIG, Map.of())).isInstanceOf(FigmaException.class);
    }

    private ClientSettings create(FigmaSettings config, Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Surroundings surroundings =
                new Surroundings(environment, InputStream.nullInputStream(), nowhere, nowhere, false);
        return new ClientSettingsFactory(surroundings)
                .create(options, heavy, config, new Credentials.PersonalToken("t"), 1);
    }
}
