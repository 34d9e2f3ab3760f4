/// Language models as stacks of layers, with the sizes that decide work and memory.
@NullMarked
package dev.palier.capability.architecture;

import org.jspecify.annotations.NullMarked;
