/// Lists that ship with the program, kept by hand in `data/screening`: the starter list, and the
/// end users that a regulation names in its own text.
@NullMarked
package dev.palier.screening.shipped;

import org.jspecify.annotations.NullMarked;
