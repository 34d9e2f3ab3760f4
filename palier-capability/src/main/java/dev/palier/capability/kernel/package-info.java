/// How long one kernel takes when it is timed alone: shapes, and the laws that give their seconds
/// on a chip.
///
/// The package `operator` has laws of the same names for what runs inside a serving engine's
/// captured graph; those are fitted to whole engines, these to tables of single kernels.
@NullMarked
package dev.palier.capability.kernel;

import org.jspecify.annotations.NullMarked;
