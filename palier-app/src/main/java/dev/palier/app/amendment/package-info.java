/// Amendments in words: on a terminal, as JSON, and for the pages.
@NullMarked
package dev.palier.app.amendment;

import org.jspecify.annotations.NullMarked;
