/// The ladder: at which level a product stands on a date, under eight definitions of "level". Start
/// reading at [dev.palier.catalog.ladder.Ladder].
@NullMarked
package dev.palier.catalog.ladder;

import org.jspecify.annotations.NullMarked;
