package dev.palier.capability.published;

/// The best offline result of a chip in a round of MLPerf Inference, such as 3,902 tokens a second
/// of one H100 for Llama 2 70B in FP8.
///
/// @param round such as `v5.1`
/// @param chip,model,format as the table writes them
public record MlperfResult(
    String round, String chip, String model, String format, double tokensPerSecond) {}
