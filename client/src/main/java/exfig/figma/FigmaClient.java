package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.FileMeta;
import exfig.figma.wire.ImagesBody;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Node;
import exfig.figma.wire.NodesBody;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.PublishedComponentSet;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.PublishedVariables;
import exfig.figma.wire.User;
import exfig.figma.wire.Versions;
import exfig.figma.wire.WireReader;
import exfig.resilience.Deadline;
import exfig.resilience.RetryBudget;
import exfig.resilience.Timing;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Figma REST API: one method an endpoint, each blocking until there is an answer or a
/// [FigmaException].
///
/// Requests are paced by tier, tried again when that may help, and never sent where the token could
/// leak. Nothing is cached, apart from an [AnswerStore]: asking twice costs twice. Safe for many
/// threads. Every method throws [FigmaException] and ends soon after an interrupt.
public final class FigmaClient implements AutoCloseable {
    private final Calls api;
    private final String party;
    private final boolean owner;

    private FigmaClient(Calls api, String party, boolean owner) {
        this.api = api;
        this.party = party;
        this.owner = owner;
    }

    /// Opens no connection yet.
    ///
    /// @throws FigmaException when the address is insecure or the environment unusable
    public static FigmaClient open(ClientSettings settings, RequestListener listener) {
        return open(settings, listener, Timing.system());
    }

    /// As [#open(ClientSettings, RequestListener)], with time and chance of one's own; limits on single
    /// attempts stay real time.
    public static FigmaClient open(ClientSettings settings, RequestListener listener, Timing timing) {
        return open(settings, listener, timing, AnswerStore.NONE);
    }

    /// As [#open(ClientSettings, RequestListener)], with answers that were kept; those cost nothing and
    /// are not told to the listener.
    public static FigmaClient open(ClientSettings settings, RequestListener listener, AnswerStore answers) {
        return open(settings, listener, Timing.system(), answers);
    }

    private static FigmaClient open(
            ClientSettings settings, RequestListener listener, Timing timing, AnswerStore answers) {
        ApiUrl.objection(settings.apiUrl(), true).ifPresent(reason -> {
            throw ApiUrl.insecure(settings.apiUrl(), reason);
        });
        return new FigmaClient(new Api(settings, listener, timing, Transports.open(settings), answers), "", true);
    }

    /// A client that knows recorded answers alone: it has no token and opens no connection, whatever it
    /// is asked.
    public static FigmaClient recorded(RecordedAnswers answers) {
        return new FigmaClient(new RecordedCalls(answers), "", true);
    }

    /// This client, asking in the name of one party: where requests must wait, parties take turns, so
    /// that one with many does not hold up the others. Shares everything; closing it does nothing.
    ///
    /// @param name for example of a config; whoever asks without a name is a party too
    public FigmaClient forParty(String name) {
        return new FigmaClient(api, name, false);
    }

    /// The retries that are left to this run; for [AssetClient#open(AssetSettings, RequestListener,
    /// RetryBudget)].
    public RetryBudget retryBudget() {
        return api.retryBudget();
    }

    /// A file, read while it streams in. Tier 1.
    public <T> T file(FileKey file, FileQuery query, BodyReader<T> reader, Deadline deadline)
            throws InterruptedException {
        ApiRequest request = ApiRequest.of(
                Endpoint.FILE, file, Paths.file(file, query), query.ids().size());
        return api.call(party, request, reader, deadline);
    }

    /// The components and styles of a whole file, with bounded memory however big it is. Tier 1.
    public FileOutline outline(FileKey file, Deadline deadline) throws InterruptedException {
        return file(file, FileQuery.whole(), OutlineReader::read, deadline);
    }

    /// The document with its pages and what lies directly on them. Tier 1.
    public Node pages(FileKey file, Deadline deadline) throws InterruptedException {
        return file(
                file,
                new FileQuery(Optional.empty(), List.of(), Optional.of(2), false),
                WireReader::document,
                deadline);
    }

    /// Nodes with all below them; also the nodes of styles. As many Tier 1 requests as the addresses'
    /// length demands.
    ///
    /// @param ids duplicates are asked for once
    public NodesAnswer nodes(FileKey file, List<NodeId> ids, Deadline deadline) throws InterruptedException {
        Map<NodeId, Node> nodes = new LinkedHashMap<>();
        List<NodeId> missing = new ArrayList<>();
        String version = "";
        String bare = Paths.nodes(file, List.of());
        for (List<NodeId> batch : IdBatches.cut(bare, ids, IdBatches.MAX_URL_BYTES)) {
            ApiRequest request = ApiRequest.of(Endpoint.NODES, file, Paths.nodes(file, batch), batch.size());
            NodesBody body = api.call(party, request, WireReader::nodes, deadline);
            version = version.isEmpty() ? body.version() : version;
            for (NodeId id : batch) {
                Node node = body.nodes().get(id.value());
                if (node == null) {
                    missing.add(id);
                } else {
                    nodes.put(id, node);
                }
            }
        }
        return new NodesAnswer(version, nodes, missing);
    }

    /// How nodes look, to tell whether they look the same later. Exactly one Tier 1 request: for the
    /// nodes when their ids fit into one, else for the whole file, read while it streams in.
    ///
    /// @throws FigmaException with [FigmaFailure.FileTooLarge] when there are too many, in too big a
    ///     file
    public DrawingsAnswer drawings(FileKey file, List<NodeId> ids, Deadline deadline) throws InterruptedException {
        BodyReader<DrawingsAnswer> reader = parser -> DrawingsReader.read(parser, ids);
        String bare = Paths.drawings(file, List.of());
        if (IdBatches.cut(bare, ids, IdBatches.MAX_URL_BYTES).size() > 1) {
            return file(file, new FileQuery(Optional.empty(), List.of(), Optional.empty(), true), reader, deadline);
        }
        ApiRequest request = ApiRequest.of(Endpoint.NODES, file, Paths.drawings(file, ids), ids.size());
        return api.call(party, request, reader, deadline);
    }

    /// Renders nodes. Exactly one Tier 1 request, so cut the ids with [IdBatches] first.
    ///
    /// @throws FigmaException with [FigmaFailure.RenderTimeout] or [FigmaFailure.UrlTooLong] when fewer
    ///     ids may work
    public ImagesAnswer images(FileKey file, ImageQuery query, List<NodeId> ids, Deadline deadline)
            throws InterruptedException {
        ApiRequest request = ApiRequest.of(Endpoint.IMAGES, file, Paths.images(file, query, ids), ids.size());
        ImagesBody body = api.call(party, request, WireReader::images, deadline);
        if (body.error() != null && body.urls().isEmpty()) {
            throw new FigmaException(Refusal.despiteSuccess(request, body.error()));
        }
        Map<NodeId, URI> urls = new LinkedHashMap<>();
        List<NodeId> withoutRender = new ArrayList<>();
        for (NodeId id : ids) {
            Optional<URI> url = Optional.ofNullable(body.urls().get(id.value())).flatMap(Transports::address);
            url.ifPresentOrElse(address -> urls.put(id, address), () -> withoutRender.add(id));
        }
        return new ImagesAnswer(urls, withoutRender);
    }

    /// Where the pictures of a file's image paints are, by image reference. Tier 2.
    public Map<String, URI> imageFills(FileKey file, Deadline deadline) throws InterruptedException {
        Map<String, URI> addresses = new LinkedHashMap<>();
        ask(Endpoint.IMAGE_FILLS, file, "/images", WireReader::imageFills, deadline)
                .urls()
                .forEach((ref, text) -> Transports.address(text).ifPresent(address -> addresses.put(ref, address)));
        return Copies.ordered(addresses);
    }

    /// The published components of a file, not of a branch. Tier 3.
    public List<PublishedComponent> components(FileKey file, Deadline deadline) throws InterruptedException {
        return ask(Endpoint.COMPONENTS, file, "/components", WireReader::components, deadline);
    }

    /// The published component sets of a file, not of a branch. Tier 3.
    public List<PublishedComponentSet> componentSets(FileKey file, Deadline deadline) throws InterruptedException {
        return ask(Endpoint.COMPONENT_SETS, file, "/component_sets", WireReader::componentSets, deadline);
    }

    /// The published styles of a file, not of a branch; their values need [#nodes]. Tier 3.
    public List<PublishedStyle> styles(FileKey file, Deadline deadline) throws InterruptedException {
        return ask(Endpoint.STYLES, file, "/styles", WireReader::styles, deadline);
    }

    /// The variables of a file with their values. Tier 2, Enterprise plans only.
    public LocalVariables localVariables(FileKey file, Deadline deadline) throws InterruptedException {
        return ask(Endpoint.LOCAL_VARIABLES, file, "/variables/local", WireReader::localVariables, deadline);
    }

    /// The published variables of a file, without values. Tier 2, Enterprise plans only.
    public PublishedVariables publishedVariables(FileKey file, Deadline deadline) throws InterruptedException {
        return ask(
                Endpoint.PUBLISHED_VARIABLES, file, "/variables/published", WireReader::publishedVariables, deadline);
    }

    /// Name and version of a file, the cheapest way to see whether it changed. Tier 3.
    public FileMeta meta(FileKey file, Deadline deadline) throws InterruptedException {
        return ask(Endpoint.META, file, "/meta", WireReader::fileMeta, deadline);
    }

    /// The version of a file alone, as of now. Tier 3.
    public String version(FileKey file, Deadline deadline) throws InterruptedException {
        return meta(file, deadline).version();
    }

    /// The history of a file. Tier 2.
    public Versions versions(FileKey file, VersionsQuery query, Deadline deadline) throws InterruptedException {
        ApiRequest request = ApiRequest.of(Endpoint.VERSIONS, file, Paths.versions(file, query));
        return api.call(party, request, WireReader::versions, deadline);
    }

    /// Whom the token belongs to; not for plan access tokens. Tier 3.
    public User me(Deadline deadline) throws InterruptedException {
        ApiRequest request = new ApiRequest(Endpoint.ME, Optional.empty(), "/v1/me", 0, Optional.empty());
        return api.call(party, request, WireReader::user, deadline);
    }

    /// Changes variables, all or none; tried again only when Figma surely has not seen the request.
    /// Tier 3.
    ///
    /// @return real id by temporary id
    public Map<String, String> postVariables(FileKey file, VariableChanges changes, Deadline deadline)
            throws InterruptedException {
        ApiRequest request = new ApiRequest(
                Endpoint.POST_VARIABLES,
                Optional.of(file),
                Paths.of(file, "/variables"),
                0,
                Optional.of(ChangesWriter.json(changes)));
        return api.call(party, request, WireReader::realIds, deadline);
    }

    /// Breaks off what is under way.
    @Override
    public void close() {
        if (owner) {
            api.close();
        }
    }

    private <T> T ask(Endpoint endpoint, FileKey file, String rest, BodyReader<T> reader, Deadline deadline)
            throws InterruptedException {
        return api.call(party, ApiRequest.of(endpoint, file, Paths.of(file, rest)), reader, deadline);
    }
}
