package exfig.svg;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// The properties of SVG code for Jazzer. Not part of the ordinary tests; CONTRIBUTING.md tells how to run it.
class SvgFuzzTargets {
    @FuzzTest
    void safety(byte[] data) {
        SvgPropertyTest.safety(data);
    }

    @FuzzTest
    void readers(byte[] data) {
        SvgPropertyTest.readers(data);
    }
}
