/// Measured runs and kernels as their tables have them, read for fitting and checking.
@NullMarked
package dev.palier.capability.measured;

import org.jspecify.annotations.NullMarked;
