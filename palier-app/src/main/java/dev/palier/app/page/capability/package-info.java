/// The page of what chips can do with a model.
@NullMarked
package dev.palier.app.page.capability;

import org.jspecify.annotations.NullMarked;
