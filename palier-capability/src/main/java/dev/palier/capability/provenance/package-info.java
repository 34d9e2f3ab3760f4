/// How far a figure of the model may be trusted: where it comes from, and its band.
@NullMarked
package dev.palier.capability.provenance;

import org.jspecify.annotations.NullMarked;
