/// The typed facts that provisions ask for, and their values: known, conflicting or unknown.
@NullMarked
package dev.palier.control.fact;

import org.jspecify.annotations.NullMarked;
