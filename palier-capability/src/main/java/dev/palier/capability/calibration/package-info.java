/// The coefficients of the performance model, with the rows they were fitted on.
@NullMarked
package dev.palier.capability.calibration;

import org.jspecify.annotations.NullMarked;
