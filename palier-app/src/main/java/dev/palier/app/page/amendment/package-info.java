/// The page on amendments: what changed between two days.
@NullMarked
package dev.palier.app.page.amendment;

import org.jspecify.annotations.NullMarked;
