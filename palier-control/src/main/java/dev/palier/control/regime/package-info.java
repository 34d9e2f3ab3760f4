/// Regimes: the provisions and announcements of one authority, and the statute book that joins
/// them.
@NullMarked
package dev.palier.control.regime;

import org.jspecify.annotations.NullMarked;
