/// What the performance model is held to, in words and as JSON.
@NullMarked
package dev.palier.app.validation;

import org.jspecify.annotations.NullMarked;
