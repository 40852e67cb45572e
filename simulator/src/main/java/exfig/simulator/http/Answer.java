package exfig.simulator.http;

/// A response and how it shall be delivered.
public record Answer(HttpResponse response, Delivery delivery) {
    /// A response that arrives whole.
    public static Answer whole(HttpResponse response) {
        return new Answer(response, new Delivery.Whole());
    }
}
