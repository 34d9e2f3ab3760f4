/// The page `/screening`: a name is searched for in the lists as it is typed.
@NullMarked
package dev.palier.app.page.screening;

import org.jspecify.annotations.NullMarked;
