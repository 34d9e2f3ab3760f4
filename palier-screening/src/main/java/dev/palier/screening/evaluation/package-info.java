/// How well matching does, measured: on labelled pairs of names, on real names that were changed in
/// known ways, on near misses and on clean names.
@NullMarked
package dev.palier.screening.evaluation;

import org.jspecify.annotations.NullMarked;
