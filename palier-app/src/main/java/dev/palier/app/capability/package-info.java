/// What chips deliver, in words, in JSON and as tables of predictions.
@NullMarked
package dev.palier.app.capability;

import org.jspecify.annotations.NullMarked;
