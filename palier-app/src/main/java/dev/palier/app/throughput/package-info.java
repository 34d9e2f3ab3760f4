/// What the chips of the catalogue deliver on the named workloads.
@NullMarked
package dev.palier.app.throughput;

import org.jspecify.annotations.NullMarked;
