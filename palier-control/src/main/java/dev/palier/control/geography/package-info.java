/// Countries and the country groups of part 740, with their history.
@NullMarked
package dev.palier.control.geography;

import org.jspecify.annotations.NullMarked;
