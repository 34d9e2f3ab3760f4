/// What follows from an entry of a list, as facts: the licence requirement and its footnote, the
/// review policy, and which questions about a party the entry settles.
@NullMarked
package dev.palier.screening.requirement;

import org.jspecify.annotations.NullMarked;
