package exfig.simulator.http;

/// A response and how it shall be delivered.
public record Answer(HttpResponse response, Delivery delivery) {
    /// A response that arrives whole.
    public static Answer whole(HttpResponse response) {
        return new Answer(response, new Delivery.Whole());
    }

    /// The status that the client sees; 0 when it sees none.
    public int status() {
        boolean silent = delivery instanceof Delivery.ResetBeforeHeaders || delivery instanceof Delivery.NoAnswer;
        return silent ? 0 : response.status();
    }
}
