/// Design token files as the Design Tokens Community Group has them (Format Module 2025.10), read with
/// positions.
@NullMarked
package exfig.tokens;

import org.jspecify.annotations.NullMarked;
