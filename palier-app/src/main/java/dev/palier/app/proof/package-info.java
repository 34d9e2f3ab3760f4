/// Proofs about the rules in words: for the terminal, for pages, and as JSON.
@NullMarked
package dev.palier.app.proof;

import org.jspecify.annotations.NullMarked;
