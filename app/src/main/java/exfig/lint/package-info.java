/// Whether a design can be exported as it is: rules that read Figma as the exporter does, and what
/// they find. Goes in: a config; comes out: findings, and the files that tell them to other
/// programs.
@NullMarked
package exfig.lint;

import org.jspecify.annotations.NullMarked;
