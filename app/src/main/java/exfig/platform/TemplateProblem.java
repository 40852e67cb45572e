package exfig.platform;

/// What is wrong with a template.
///
/// @param file the user's file or folder, or the name of a built-in template
/// @param line 1-based; 0 when the whole file is meant
/// @param reason a sentence without file and line, in the template engine's words where it found the fault
public record TemplateProblem(String file, int line, String reason) {
    /// `templates/header.swift.peb:3: …`, as compilers print it.
    @Override
    public String toString() {
        return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
    }
}
