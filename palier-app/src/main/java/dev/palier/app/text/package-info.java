/// Texts in English, French and Chinese.
@NullMarked
package dev.palier.app.text;

import org.jspecify.annotations.NullMarked;
