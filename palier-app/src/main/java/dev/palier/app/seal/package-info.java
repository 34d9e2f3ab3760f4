/// Sealed determinations, and their replay.
@NullMarked
package dev.palier.app.seal;

import org.jspecify.annotations.NullMarked;
