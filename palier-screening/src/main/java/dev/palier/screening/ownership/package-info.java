/// Who owns whom, and whom listed parties own by half or more.
@NullMarked
package dev.palier.screening.ownership;

import org.jspecify.annotations.NullMarked;
