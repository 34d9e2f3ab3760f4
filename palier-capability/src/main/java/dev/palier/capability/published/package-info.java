/// Figures that others published, beside what the model gives.
@NullMarked
package dev.palier.capability.published;

import org.jspecify.annotations.NullMarked;
