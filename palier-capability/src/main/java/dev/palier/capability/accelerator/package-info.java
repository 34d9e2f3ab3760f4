/// Chips as the performance model sees them: rates, units, memory and links in SI units.
@NullMarked
package dev.palier.capability.accelerator;

import org.jspecify.annotations.NullMarked;
