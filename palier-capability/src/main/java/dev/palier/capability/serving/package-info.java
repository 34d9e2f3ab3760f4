/// How fast a model is served: steps of an engine, memory, batches, times to first and next token.
@NullMarked
package dev.palier.capability.serving;

import org.jspecify.annotations.NullMarked;
