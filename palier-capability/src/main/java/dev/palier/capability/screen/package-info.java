/// The physics screen: measured kernels that cannot be, or that measure something else, each with
/// its reason.
@NullMarked
package dev.palier.capability.screen;

import org.jspecify.annotations.NullMarked;
