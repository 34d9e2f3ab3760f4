/// All chips in two planes, with the rules of a date drawn in.
@NullMarked
package dev.palier.app.page.chips;

import org.jspecify.annotations.NullMarked;
