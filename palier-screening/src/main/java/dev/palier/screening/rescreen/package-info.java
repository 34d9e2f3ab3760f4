/// Screening again when a list changes: what changed between two versions, and which of one's own
/// parties that touches.
@NullMarked
package dev.palier.screening.rescreen;

import org.jspecify.annotations.NullMarked;
