package exfig.simulator.api;

import exfig.simulator.Endpoint;
import exfig.simulator.SimulatorPlan;
import exfig.simulator.control.Tokens;
import exfig.simulator.http.HttpRequest;
import java.util.Optional;
import java.util.Set;

/// Who may ask what: the token, then the plan.
final class AccessCheck {
    /// Plan access tokens belong to no user.
    private static final String PLAN_TOKEN = "figp_";

    private final Set<String> tokens;
    private final SimulatorPlan plan;

    /// @param tokens those that are good; empty: any that is not empty
    AccessCheck(Set<String> tokens, SimulatorPlan plan) {
        this.tokens = tokens;
        this.plan = plan;
    }

    /// Why the request is refused, if it is.
    Optional<ApiProblem> refuse(HttpRequest request, Endpoint endpoint) {
        boolean known = Tokens.of(request)
                .filter(token -> tokens.isEmpty() || tokens.contains(token))
                .isPresent();
        if (!known) {
            return Optional.of(new ApiProblem(endpoint.isVariables() ? 401 : 403, "Invalid token"));
        }
        if (endpoint.isVariables() && !plan.hasVariables()) {
            return Optional.of(new ApiProblem(403, "Limited by Figma plan"));
        }
        if (endpoint == Endpoint.ME && Tokens.of(request).orElse("").startsWith(PLAN_TOKEN)) {
            return Optional.of(new ApiProblem(403, "Invalid token"));
        }
        return Optional.empty();
    }
}
