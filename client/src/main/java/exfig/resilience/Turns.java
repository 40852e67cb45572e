package exfig.resilience;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Who goes next: one of each party in turn, and within a party who came first. A party that asks for much
/// waits behind itself, not before the others.
final class Turns {
    /// A place in the queue.
    ///
    /// @param lane what it is asked for, which may be blocked while others are not
    record Ticket(String party, String lane, long round, long number) {}

    private final TreeSet<Ticket> queue =
            new TreeSet<>(Comparator.comparingLong(Ticket::round).thenComparingLong(Ticket::number));
    private final Map<String, Long> lastRounds = new HashMap<>();
    private long round;
    private long number;

    Ticket join(String party, String lane) {
        long next = Math.max(round, lastRounds.getOrDefault(party, -1L) + 1);
        lastRounds.put(party, next);
        Ticket ticket = new Ticket(party, lane, next, number++);
        queue.add(ticket);
        return ticket;
    }

    /// How many go before this one.
    ///
    /// @param counts which others count
    int ahead(Ticket ticket, Predicate<Ticket> counts) {
        return (int) queue.headSet(ticket).stream().filter(counts).count();
    }

    /// It was its turn.
    void serve(Ticket ticket) {
        round = Math.max(round, ticket.round());
        boolean _ = leave(ticket);
    }

    /// It no longer waits.
    ///
    /// @return whether it did until now
    boolean leave(Ticket ticket) {
        boolean waited = queue.remove(ticket);
        if (queue.isEmpty()) {
            lastRounds.clear();
        }
        return waited;
    }
}
