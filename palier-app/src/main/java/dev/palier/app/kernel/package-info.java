/// Times of kernels for commands: batches of shapes, JSON and text.
@NullMarked
package dev.palier.app.kernel;

import org.jspecify.annotations.NullMarked;
