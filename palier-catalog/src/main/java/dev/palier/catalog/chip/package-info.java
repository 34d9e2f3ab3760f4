/// Chips: their figures with sources, their dies, their dates and their market.
@NullMarked
package dev.palier.catalog.chip;

import org.jspecify.annotations.NullMarked;
