/// Benchmarks: what a determination costs, with its trace and without. `bench/run` starts them.
@NullMarked
package dev.palier.bench;

import org.jspecify.annotations.NullMarked;
