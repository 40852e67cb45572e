package exfig.config;

import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.yaml.YamlValue;

/// Finds tokens that were pasted into a configuration, wherever in it.
record TokenCheck(Complaints complaints) {
    void look(YamlValue value) {
        switch (value) {
            case YamlValue.Text text -> {
                if (Secrets.in(text.text())) {
                    complaints.addAlone(
                            Complaint.error("C044", text.spot(), "a Figma token does not belong into a configuration")
                                    .hinting("remove it, give it as FIGMA_PERSONAL_TOKEN or by --token-file, and if"
                                            + " others saw this file, revoke it in Figma"));
                }
            }
            case YamlValue.Items items -> items.values().forEach(this::look);
            case YamlValue.Fields map -> map.fields().forEach(field -> look(field.value()));
        }
    }
}
