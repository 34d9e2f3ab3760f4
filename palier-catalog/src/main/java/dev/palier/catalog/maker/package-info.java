/// The companies that make chips and systems.
@NullMarked
package dev.palier.catalog.maker;

import org.jspecify.annotations.NullMarked;
