/// The pages `/alerts`: the work list of matches that somebody must look at, and each of them.
@NullMarked
package dev.palier.app.page.alert;

import org.jspecify.annotations.NullMarked;
