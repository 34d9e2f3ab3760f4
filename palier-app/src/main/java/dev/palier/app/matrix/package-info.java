/// The licence matrix in words, as CSV and as JSON.
@NullMarked
package dev.palier.app.matrix;

import org.jspecify.annotations.NullMarked;
