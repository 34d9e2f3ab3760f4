/// One chip: its figures, its family, its status and its level through time.
@NullMarked
package dev.palier.app.page.chip;

import org.jspecify.annotations.NullMarked;
