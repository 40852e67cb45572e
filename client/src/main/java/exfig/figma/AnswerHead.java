package exfig.figma;

import exfig.http.HttpAnswer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What an answer of the API says about the two ends, rather than about the design.
///
/// @param date the server's clock when it answered, whole seconds
/// @param plan the plan of the resource, such as `pro`; Figma sends it with refusals for the rate limit
///     only
/// @param seatLimit `low` for View and Collab seats, `high` for Dev and Full seats; sent as the plan is
public record AnswerHead(int status, Optional<Instant> date, Optional<String> plan, Optional<String> seatLimit) {
    static AnswerHead of(HttpAnswer answer) {
        return new AnswerHead(
                answer.status(),
                answer.header("date").flatMap(AnswerHead::instant),
                answer.header("x-figma-plan-tier"),
                answer.header("x-figma-rate-limit-type"));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
