/// One's own parties as people write them: in files, on the command line.
@NullMarked
package dev.palier.app.party;

import org.jspecify.annotations.NullMarked;
