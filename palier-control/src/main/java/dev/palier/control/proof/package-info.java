/// Proofs about the rules by an SMT solver: conditions as formulae, properties that must hold, and
/// witnesses where they do not.
@NullMarked
package dev.palier.control.proof;

import org.jspecify.annotations.NullMarked;
