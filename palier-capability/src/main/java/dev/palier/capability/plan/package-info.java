/// How a model is spread over chips.
@NullMarked
package dev.palier.capability.plan;

import org.jspecify.annotations.NullMarked;
