package exfig.figma;

/// What proves to Figma who asks. The token appears in no `toString`.
public sealed interface Credentials {
    /// The header that carries the token.
    String headerName();

    /// The header's value. Secret.
    String headerValue();

    /// A personal or plan access token, sent as `X-Figma-Token`.
    record PersonalToken(String token) implements Credentials {
        /// @throws IllegalArgumentException when the token is empty or no header could carry it
        public PersonalToken {
            requireSendable(token);
        }

        @Override
        public String headerName() {
            return "X-Figma-Token";
        }

        @Override
        public String headerValue() {
            return token;
        }

        @Override
        public String toString() {
            return "PersonalToken[redacted]";
        }
    }

    /// An OAuth 2 access token, sent as `Authorization: Bearer`.
    record OAuthToken(String token) implements Credentials {
        /// @throws IllegalArgumentException when the token is empty or no header could carry it
        public OAuthToken {
            requireSendable(token);
        }

        @Override
        public String headerName() {
            return "Authorization";
        }

        @Override
        public String headerValue() {
            return "Bearer " + token;
        }

        @Override
        public String toString() {
            return "OAuthToken[redacted]";
        }
    }

    /// Nothing to prove, for runs that ask Figma nothing. To send them is a defect.
    record Absent() implements Credentials {
        @Override
        public String headerName() {
            throw new IllegalStateException("Figma is asked by a run that had no need to");
        }

        @Override
        public String headerValue() {
            return "";
        }
    }

    private static void requireSendable(String token) {
        if (token.isEmpty()) {
            throw new IllegalArgumentException("the token is empty");
        }
        // Figma's load balancer answers a pasted newline with an HTML page that explains nothing (API notes, section
        // 1).
        if (token.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            throw new IllegalArgumentException(
                    "the token contains a space, a line break or another character that" + " no Figma token has");
        }
    }
}
