/// What a screening found, and why.
@NullMarked
package dev.palier.screening.match;

import org.jspecify.annotations.NullMarked;
