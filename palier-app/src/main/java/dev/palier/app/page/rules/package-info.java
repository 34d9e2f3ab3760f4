/// The statute book: provisions, their time lines, and the story they tell.
@NullMarked
package dev.palier.app.page.rules;

import org.jspecify.annotations.NullMarked;
