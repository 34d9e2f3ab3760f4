/// Amendments: what changed between two states of the law, and what that means for chips and
/// destinations.
@NullMarked
package dev.palier.control.amendment;

import org.jspecify.annotations.NullMarked;
