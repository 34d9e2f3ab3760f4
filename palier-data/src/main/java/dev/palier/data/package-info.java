/// Reading of the data files that people keep by hand: where they lie, their digests, and the
/// problems found in them.
@NullMarked
package dev.palier.data;

import org.jspecify.annotations.NullMarked;
