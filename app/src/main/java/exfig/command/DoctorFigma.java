package exfig.command;

import exfig.figma.AnswerHead;
import exfig.figma.ClientSettings;
import exfig.figma.FigmaClient;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.RequestListener;
import exfig.figma.RequestRecord;
import exfig.figma.Tier;
import exfig.figma.id.FileKey;
import exfig.figma.wire.User;
import exfig.resilience.Deadline;
import exfig.terminal.HumanNumbers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The checks of `exfig doctor` that ask Figma: whose token it is, then what it may do with one
/// file. The first answer also tells whether network, certificates and clock are good; without it
/// nothing more is asked.
final class DoctorFigma implements RequestListener {
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final String PLAN_TOKEN = "figp_";

    private final ClientSettings settings;
    private final Optional<FileKey> file;
    private final boolean variables;
    private final Clock clock;
    private final AtomicReference<Optional<Duration>> skew = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<AnswerHead>> plan = new AtomicReference<>(Optional.empty());
    private final Map<Tier, Integer> spent = new EnumMap<>(Tier.class);
    private final List<Finding> findings = new ArrayList<>();

    /// @param file whose scopes are checked
    /// @param variables whether variables are asked for, too
    DoctorFigma(ClientSettings settings, Optional<FileKey> file, boolean variables, Clock clock) {
        this.settings = settings;
        this.file = file;
        this.variables = variables;
        this.clock = clock;
    }

    @Override
    public void answered(AnswerHead head) {
        head.date().ifPresent(date -> skew.set(Optional.of(Duration.between(date, clock.instant()))));
        if (head.plan().isPresent() || head.seatLimit().isPresent()) {
            plan.set(Optional.of(head));
        }
    }

    @Override
    public synchronized void requested(RequestRecord request) {
        spent.merge(request.tier(), 1, Integer::sum);
    }

    /// Requests that were sent, by tier.
    synchronized Map<Tier, Integer> spent() {
        return Map.copyOf(spent);
    }

    List<Finding> findings(Deadline deadline) throws InterruptedException {
        try (FigmaClient figma = FigmaClient.open(settings, this)) {
            boolean usable = token(figma, deadline);
            if (usable && file.isPresent()) {
                scopes(figma, file.get(), deadline);
            }
        } catch (FigmaException e) {
            findings.add(Finding.fail("network", e));
        }
        clock();
        plan();
        return List.copyOf(findings);
    }

    /// Whether it is worth asking on.
    private boolean token(FigmaClient figma, Deadline deadline) throws InterruptedException {
        if (settings.credentials().headerValue().startsWith(PLAN_TOKEN)) {
            findings.add(
                    file.isPresent()
                            ? Finding.ok("token", "a plan access token, which belongs to nobody; see the scopes")
                            : Finding.warn(
                                    "token",
                                    "a plan access token, which only a file can check",
                                    "Name a file: exfig doctor --file URL"));
            return true;
        }
        try {
            User user = figma.me(deadline);
            findings.add(Finding.ok("network", settings.apiUrl() + " answers"));
            findings.add(Finding.ok("token", "valid, of " + user.handle()));
            return true;
        } catch (FigmaException e) {
            return answered(e);
        }
    }

    /// Whether a refusal still shows that the token is good.
    private boolean answered(FigmaException e) {
        boolean reached = switch (e.failure()) {
            case FigmaFailure.ScopeMissing _,
                    FigmaFailure.TokenRefused _,
                    FigmaFailure.TokenExpired _,
                    FigmaFailure.Denied _,
                    FigmaFailure.RateLimited _ -> true;
            default -> false;
        };
        if (!reached) {
            findings.add(Finding.fail("network", e));
            return false;
        }
        findings.add(Finding.ok("network", settings.apiUrl() + " answers"));
        if (e.failure() instanceof FigmaFailure.ScopeMissing) {
            findings.add(Finding.ok("token", "valid; without the scope current_user:read it tells no owner"));
            return true;
        }
        findings.add(Finding.fail("token", e));
        return false;
    }

    private void scopes(FigmaClient figma, FileKey key, Deadline deadline) throws InterruptedException {
        boolean seen = probe(
                "file_metadata:read",
                () -> "file \"" + figma.meta(key, deadline).name() + "\" can be seen");
        if (!seen) {
            return;
        }
        probe(
                "library_content:read",
                () -> HumanNumbers.counted(
                        figma.components(key, deadline).size(), "published component", "published components"));
        probe("file_content:read", () -> {
            figma.imageFills(key, deadline);
            return "drawings can be had";
        });
        if (variables) {
            probe(
                    "file_variables:read",
                    () -> HumanNumbers.counted(
                            figma.publishedVariables(key, deadline).variables().size(),
                            "published variable",
                            "published variables"));
        }
    }

    /// Whether the file is there and open to the token, whatever its scopes are.
    private boolean probe(String scope, Question question) throws InterruptedException {
        String check = "scope " + scope;
        try {
            findings.add(Finding.ok(check, question.answer()));
            return true;
        } catch (FigmaException e) {
            boolean scopeLacks = e.failure() instanceof FigmaFailure.ScopeMissing;
            // Without versions everything is exported each time, and that works.
            findings.add(
                    scopeLacks && scope.equals("file_metadata:read")
                            ? Finding.warn(
                                    check,
                                    "missing: --cache cannot tell what has not changed",
                                    "Make a token with the scope " + scope + ".")
                            : Finding.fail(check, e));
            return scopeLacks;
        }
    }

    private void clock() {
        skew.get().ifPresent(ahead -> {
            String size = HumanNumbers.duration(ahead.abs());
            findings.add(
                    ahead.abs().compareTo(SKEW) <= 0
                            ? Finding.ok("clock", "within a minute of Figma's")
                            : Finding.warn(
                                    "clock",
                                    size + (ahead.isNegative() ? " behind Figma's" : " ahead of Figma's"),
                                    "Set this machine's clock: certificates and waits depend on it."));
        });
    }

    private void plan() {
        findings.add(Finding.ok(
                "plan",
                plan.get()
                        .map(head -> "Figma says: plan " + head.plan().orElse("unknown") + ", "
                                + head.seatLimit()
                                        .map(limit -> limit.equals("low")
                                                ? "a View or Collab seat with few requests"
                                                : "a Dev or Full seat")
                                        .orElse("seat unknown"))
                        .orElse("Figma tells plan and seat only when a rate limit is used up; it is not")));
        findings.add(Finding.ok(
                "limits",
                "assumed: " + settings.perMinute(Tier.ONE) + ", " + settings.perMinute(Tier.TWO) + " and "
                        + settings.perMinute(Tier.THREE) + " requests a minute in Tiers 1, 2 and 3"
                        + " (--plan, --rate-limit)"));
    }

    @FunctionalInterface
    private interface Question {
        String answer() throws InterruptedException;
    }
}
