/// Designs that a maker can cut from one it sells: units, rates, clock, memory and links.
@NullMarked
package dev.palier.capability.design;

import org.jspecify.annotations.NullMarked;
