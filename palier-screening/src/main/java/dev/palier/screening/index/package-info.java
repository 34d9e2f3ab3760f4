/// Which names of a list a name may be: candidates, found without looking at every name.
///
/// Whether a pair of names is a candidate depends on the two names alone ([Candidacy]); the index
/// finds all pairs for which it holds, and no other. So a name that is screened against the changed
/// entries of a list gives what it would give against the whole.
@NullMarked
package dev.palier.screening.index;

import org.jspecify.annotations.NullMarked;
