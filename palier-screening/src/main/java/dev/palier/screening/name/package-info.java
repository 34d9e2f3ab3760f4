/// Names as they are read: scripts brought together, words told apart by what they do in a name.
@NullMarked
package dev.palier.screening.name;

import org.jspecify.annotations.NullMarked;
