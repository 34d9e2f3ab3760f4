/// Parties: those that lists name, and those of one's own that are screened.
@NullMarked
package dev.palier.screening.party;

import org.jspecify.annotations.NullMarked;
