/// The best cut of a design that the rules of a day let through, with the proof that none is
/// better.
@NullMarked
package dev.palier.capability.derating;

import org.jspecify.annotations.NullMarked;
