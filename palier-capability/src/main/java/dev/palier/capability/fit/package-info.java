/// Coefficients fitted to measured kernels: priors, blocks, a robust least-squares fit, and what
/// held-out chips say about it.
@NullMarked
package dev.palier.capability.fit;

import org.jspecify.annotations.NullMarked;
