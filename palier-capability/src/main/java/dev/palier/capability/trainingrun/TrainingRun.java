package dev.palier.capability.trainingrun;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.training.Software;
import dev.palier.capability.training.TrainingPlan;

/// A training run as its publisher tells it.
///
/// @param line of the table
/// @param chip,model as the table writes them: `GB300`, `LLAMA3.1_405B`
/// @param statedOperations for each token, as the publisher counts them
/// @param tokensPerSecond of one chip
public record TrainingRun(
    long line,
    String chip,
    String model,
    Precision precision,
    TrainingPlan plan,
    Software software,
    double statedOperations,
    double tokensPerSecond) {}
