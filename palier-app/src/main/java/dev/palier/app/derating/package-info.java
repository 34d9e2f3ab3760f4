/// Cuts of a design as JSON and on a terminal.
@NullMarked
package dev.palier.app.derating;

import org.jspecify.annotations.NullMarked;
