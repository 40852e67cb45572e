/// What web projects need: custom properties of CSS, TypeScript, JSON, and React components of drawings.
@NullMarked
package exfig.platform.web;

import org.jspecify.annotations.NullMarked;
