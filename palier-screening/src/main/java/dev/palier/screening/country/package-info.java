/// Countries by the names that lists give them.
@NullMarked
package dev.palier.screening.country;

import org.jspecify.annotations.NullMarked;
