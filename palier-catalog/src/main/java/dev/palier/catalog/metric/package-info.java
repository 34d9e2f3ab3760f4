/// What follows from the figures: the measures that export rules are written in.
@NullMarked
package dev.palier.catalog.metric;

import org.jspecify.annotations.NullMarked;
