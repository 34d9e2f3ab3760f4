/// The page on which a chip is cut until a rule lets it through.
@NullMarked
package dev.palier.app.page.derate;

import org.jspecify.annotations.NullMarked;
