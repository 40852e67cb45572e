package exfig.platform;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Names and identifiers for Jazzer. Not part of the ordinary tests; CONTRIBUTING.md tells how to run it.
class NamesFuzzTargets {
    @FuzzTest
    void names(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        NamesPropertyTest.path(text);
        NamesPropertyTest.ids(text);
        NamesPropertyTest.naming(text);
    }
}
