/// Lists of parties: what each is, its versions, and the set of all that is screened against.
@NullMarked
package dev.palier.screening.list;

import org.jspecify.annotations.NullMarked;
