/// Language models: the numbers that decide what a chip must do to run them.
@NullMarked
package dev.palier.catalog.model;

import org.jspecify.annotations.NullMarked;
