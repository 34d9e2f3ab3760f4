/// What a chip draws, what its power limit costs in time, and what a token costs.
@NullMarked
package dev.palier.capability.energy;

import org.jspecify.annotations.NullMarked;
