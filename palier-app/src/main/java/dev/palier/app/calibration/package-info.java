/// Calibrations for commands: which there are, how a fit differs from what ships, what the screen
/// found.
@NullMarked
package dev.palier.app.calibration;

import org.jspecify.annotations.NullMarked;
