/// Where a value comes from, how good it is, and how exactly its date is known.
@NullMarked
package dev.palier.catalog.source;

import org.jspecify.annotations.NullMarked;
