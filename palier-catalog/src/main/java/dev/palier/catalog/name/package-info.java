/// Finding a product from the words that people write.
@NullMarked
package dev.palier.catalog.name;

import org.jspecify.annotations.NullMarked;
