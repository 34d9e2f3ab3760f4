/// The fast form: determinations of many transactions held as columns, 64 rows to a machine word.
@NullMarked
package dev.palier.control.column;

import org.jspecify.annotations.NullMarked;
