/// Serving runs as tables describe them, read as deployments with their traffic.
@NullMarked
package dev.palier.capability.run;

import org.jspecify.annotations.NullMarked;
