/// The pages.
@NullMarked
package dev.palier.app.page;

import org.jspecify.annotations.NullMarked;
