/// Measured training runs, and the coefficients fitted to them.
@NullMarked
package dev.palier.capability.trainingrun;

import org.jspecify.annotations.NullMarked;
