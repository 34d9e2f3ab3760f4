/// Who is on the other side: lists of parties, names in any script, matching with its reasons,
/// ownership, and screening again when a list changes.
@NullMarked
package dev.palier.screening;

import org.jspecify.annotations.NullMarked;
