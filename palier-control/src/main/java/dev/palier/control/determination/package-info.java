/// Determinations: the outcome of one transaction as of one date, with findings and what is still
/// needed.
@NullMarked
package dev.palier.control.determination;

import org.jspecify.annotations.NullMarked;
