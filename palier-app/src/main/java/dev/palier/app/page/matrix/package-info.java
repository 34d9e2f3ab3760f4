/// The page on the licence matrix: entries by destinations.
@NullMarked
package dev.palier.app.page.matrix;

import org.jspecify.annotations.NullMarked;
