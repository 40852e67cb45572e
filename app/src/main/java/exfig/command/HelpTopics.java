package exfig.command;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The pages of `exfig help` that are about no single command.
final class HelpTopics {
    private HelpTopics() {}

    /// What each is about, by name.
    static SequencedMap<String, String> all() {
        SequencedMap<String, String> topics = new LinkedHashMap<>();
        topics.put("addresses", "file keys, addresses and nodes");
        topics.put("config", "the configuration file");
        topics.put("environment", "variables that exfig obeys");
        topics.put("exit-codes", "how commands end");
        topics.put("files", "files that exfig keeps");
        topics.put("rate-limits", "what Figma allows, and how exfig saves");
        return topics;
    }

    /// The text of a topic, if there is such a one.
    static Optional<String> text(String topic) {
        return all().containsKey(topic)
                ? Optional.of(Texts.resource("/exfig/help/" + topic + ".txt"))
                : Optional.empty();
    }
}
