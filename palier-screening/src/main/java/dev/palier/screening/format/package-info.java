/// The forms in which lists of parties are published, and their readers.
@NullMarked
package dev.palier.screening.format;

import org.jspecify.annotations.NullMarked;
