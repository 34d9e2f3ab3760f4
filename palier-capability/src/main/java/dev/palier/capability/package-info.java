/// What a chip, real or drawn on paper, delivers on language models: the front door.
@NullMarked
package dev.palier.capability;

import org.jspecify.annotations.NullMarked;
