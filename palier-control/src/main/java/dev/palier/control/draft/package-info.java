/// Drafts: amendments that nobody has put into law, laid over the statute book to see what they
/// would do.
@NullMarked
package dev.palier.control.draft;

import org.jspecify.annotations.NullMarked;
