/// Screenings in words and as JSON.
@NullMarked
package dev.palier.app.screening;

import org.jspecify.annotations.NullMarked;
