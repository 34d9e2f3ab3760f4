/// Export control as data: regimes and provisions, the rule language, geography, determinations.
@NullMarked
package dev.palier.control;

import org.jspecify.annotations.NullMarked;
