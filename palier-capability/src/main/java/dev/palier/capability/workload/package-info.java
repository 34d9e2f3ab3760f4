/// Named workloads: a model, a phase, lengths, a precision, a service target, a number of chips.
@NullMarked
package dev.palier.capability.workload;

import org.jspecify.annotations.NullMarked;
