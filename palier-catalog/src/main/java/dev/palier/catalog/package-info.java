/// The catalogue: chips, systems, makers and language models with sourced figures, what follows
/// from them, and the ladder.
@NullMarked
package dev.palier.catalog;

import org.jspecify.annotations.NullMarked;
