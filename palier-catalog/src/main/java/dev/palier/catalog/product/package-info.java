/// What chips and systems have in common: a maker sells them under names.
@NullMarked
package dev.palier.catalog.product;

import org.jspecify.annotations.NullMarked;
