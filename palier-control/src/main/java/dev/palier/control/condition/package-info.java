/// The rule language: conditions read from CEL, and their three-valued evaluation with a trace.
@NullMarked
package dev.palier.control.condition;

import org.jspecify.annotations.NullMarked;
