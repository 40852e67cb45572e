package exfig.simulator.render;

/// Draws nodes. Deterministic: equal requests give equal bytes, always, since pictures are drawn again for each
/// download. Called from many threads at once.
public interface Renderer {
    /// The complete file in the wanted format; an empty array when there is nothing to paint (the API then answers
    /// `null`).
    byte[] render(RenderRequest request);
}
