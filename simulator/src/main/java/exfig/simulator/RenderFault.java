package exfig.simulator;

/// What goes wrong with one node of GET image while the others are right. It is drawn for each node, format and
/// scale by itself, so that it strikes in any batch; an attempt is a request that asks for the node again.
public sealed interface RenderFault extends Fault {
    /// `null` instead of an address.
    record NullImage() implements RenderFault {}

    /// `null` for this format only.
    ///
    /// @param format `svg`, `png`, `jpg` or `pdf`
    record NullFor(String format) implements RenderFault {}

    /// `null` because the component was deleted after GET components listed it.
    record DeletedComponent() implements RenderFault {}

    /// The id is no key of `images`.
    record MissingImage() implements RenderFault {}

    /// An address on a host where nobody listens.
    record DeadHost() implements RenderFault {}

    /// The address of the node before it in the request. A client cannot tell that from two equal pictures.
    record SharedAddress() implements RenderFault {}

    /// Plain `http` to a host that is not this machine, and that no name server knows.
    record PlainHttp() implements RenderFault {}

    /// An address that leads to the picture on another host.
    ///
    /// @param hops redirections on the way, at least 1
    record Redirected(int hops) implements RenderFault {
        /// Rejects a chain without a link.
        public Redirected {
            if (hops < 1) {
                throw new IllegalArgumentException("hops: " + hops);
            }
        }
    }
}
