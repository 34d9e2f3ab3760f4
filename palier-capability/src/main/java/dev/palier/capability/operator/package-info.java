/// What one pass through a model is made of, and how long each part takes on a chip.
@NullMarked
package dev.palier.capability.operator;

import org.jspecify.annotations.NullMarked;
