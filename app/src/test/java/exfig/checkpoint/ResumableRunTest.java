package exfig.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NodeRef;
import exfig.figma.AnswerStore;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumableRunTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI ADDRESS = URI.create("https://assets.example/images/1?X-Sig=a%20b");

    @TempDir
    Path folder;

    @Test
    void aRunThatIsDoneLeavesNothing() throws IOException {
        ResumableRun run = begin(false, "d", NOON);
        keep(run.answers(), "/v1/files/F/components", "{}");
        run.addresses().keep(Map.of(render("1:2"), ADDRESS));

        run.done();

        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whatARunWasToldAboutAnotherVersionOfTheFileIsForgotten() throws IOException {
        FileKey file = new FileKey("F");
        ResumableRun interrupted = begin(false, "d", NOON);
        assertThat(interrupted.sees(Map.of(file, "1"))).isFalse();
        keep(interrupted.answers(), "/v1/files/F/components", "{}");
        interrupted.addresses().keep(Map.of(render("1:2"), ADDRESS));

        ResumableRun same = begin(true, "d", NOON.plusSeconds(60));
        assertThat(same.sees(Map.of(file, "1", new FileKey("G"), "5"))).isFalse();
        assertThat(same.addresses().find(render("1:2"))).contains(ADDRESS);

        ResumableRun other = begin(true, "d", NOON.plusSeconds(120));
        assertThat(other.sees(Map.of(file, "2"))).isTrue();
        assertThat(other.addresses().find(render("1:2"))).isEmpty();
        assertThat(read(other.answers(), "/v1/files/F/components")).isEmpty();
        assertThat(other.sees(Map.of(file, "2"))).isFalse();
        assertThat(begin(true, "d", NOON.plusSeconds(180)).addresses().find(render("1:2")))
                .isEmpty();
    }

    @Test
    void aContinuedRunHasTheAnswersAddressesAndVersionOfTheInterruptedOne() throws IOException {
        ResumableRun interrupted = begin(false, "d", NOON);
        keep(interrupted.answers(), "/v1/files/F/components", "{\"a\":1}");
        interrupted.addresses().keep(Map.of(render("1:2"), ADDRESS));

        ResumableRun continued = begin(true, "d", NOON.plusSeconds(60));

        assertThat(continued.start()).isEqualTo(new ResumableRun.Start.Continued(NOON));
        assertThat(continued.version()).isEqualTo(interrupted.version());
        assertThat(read(continued.answers(), "/v1/files/F/components")).contains("{\"a\":1}");
        assertThat(continued.addresses().find(render("1:2"))).contains(ADDRESS);
        assertThat(continued.addresses().find(render("1:3"))).isEmpty();
    }

    @Test
    void withoutBeingAskedARunBeginsAnewAndSaysThatItCouldHaveGoneOn() throws IOException {
        ResumableRun interrupted = begin(false, "d", NOON);

        ResumableRun next = begin(false, "d", NOON.plusSeconds(60));

        assertThat(next.start()).isEqualTo(new ResumableRun.Start.Ignored(NOON));
        assertThat(next.version()).isNotEqualTo(interrupted.version());
    }

    @Test
    void aCheckpointIsRefusedAfterADayAndForAnotherConfig() throws IOException {
        begin(false, "d", NOON);
        assertThat(begin(true, "other", NOON.plusSeconds(60)).start()).isEqualTo(new ResumableRun.Start.OtherConfig());

        begin(false, "d", NOON);
        assertThat(begin(true, "d", NOON.plus(Duration.ofHours(24)).plusSeconds(1))
                        .start())
                .isEqualTo(new ResumableRun.Start.Expired(NOON));
    }

    @Test
    void nothingToContinueIsAFreshRun() throws IOException {
        assertThat(begin(true, "d", NOON).start()).isEqualTo(new ResumableRun.Start.Fresh());

        Files.writeString(folder.resolve("checkpoint.json"), "{\"id\":\"../../etc\",\"startedAt\":\"x\"");
        assertThat(begin(true, "d", NOON).start()).isEqualTo(new ResumableRun.Start.Fresh());
    }

    @Test
    void anAnswerThatWasCutIsNotKept() throws IOException {
        AnswerStore answers = begin(false, "d", NOON).answers();

        try (AnswerStore.Keeping keeping = answers.keep("/t")) {
            keeping.out().write("{\"half".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(answers.find("/t")).isEmpty();
    }

    @Test
    void addressesSurviveAnyTruncationOfTheirFile() throws IOException {
        KeptAddresses addresses = new KeptAddresses(folder.resolve("addresses"));
        addresses.keep(Map.of(render("1:1"), ADDRESS));
        addresses.keep(Map.of(render("1:2"), ADDRESS));
        byte[] whole = Files.readAllBytes(folder.resolve("addresses"));

        for (int length = 0; length <= whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
            KeptAddresses recovered = new KeptAddresses(cut);

            assertThat(recovered.find(render("1:1"))).isIn(Optional.empty(), Optional.of(ADDRESS));
            recovered.keep(Map.of(render("1:3"), ADDRESS));
            assertThat(new KeptAddresses(cut).find(render("1:3")))
                    .as("cut to %s", length)
                    .contains(ADDRESS);
        }
    }

    private ResumableRun begin(boolean resume, String digest, Instant now) throws IOException {
        return ResumableRun.begin(
                resume,
                digest,
                new CheckpointFile(folder.resolve("checkpoint.json")),
                folder.resolve("runs"),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void keep(AnswerStore answers, String target, String body) throws IOException {
        try (AnswerStore.Keeping keeping = answers.keep(target)) {
            keeping.out().write(body.getBytes(StandardCharsets.UTF_8));
            keeping.commit();
        }
    }

    private static Optional<String> read(AnswerStore answers, String target) throws IOException {
        Optional<InputStream> body = answers.find(target);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = body.get()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static RenderKey render(String node) {
        return new RenderKey(new NodeRef(new FileKey("F"), new NodeId(node)), RenderFormat.SVG, 1, Optional.empty());
    }
}
