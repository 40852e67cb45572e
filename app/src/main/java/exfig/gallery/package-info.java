/// What an export gave, to look at: a record of the last export and the one before of each kind, kept
/// beside the store, and one HTML page drawn from it. In: processed assets with the digests of their
/// renders. Out: the page.
@NullMarked
package exfig.gallery;

import org.jspecify.annotations.NullMarked;
