/// The model held to figures that others measured or published: error tables and checks.
@NullMarked
package dev.palier.capability.validation;

import org.jspecify.annotations.NullMarked;
