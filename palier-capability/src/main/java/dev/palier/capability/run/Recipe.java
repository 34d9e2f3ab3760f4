package dev.palier.capability.run;

import dev.palier.capability.plan.Plan;

/// A disaggregated deployment, or what is read into a table that leaves workers out.
///
/// @param known whether the table says how many workers there are
record Recipe(Plan prefill, int prefillWorkers, Plan decode, int decodeWorkers, boolean known) {}
