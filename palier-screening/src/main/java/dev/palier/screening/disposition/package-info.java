/// What became of matches: alerts, the decisions on them, and when a decision no longer holds.
@NullMarked
package dev.palier.screening.disposition;

import org.jspecify.annotations.NullMarked;
