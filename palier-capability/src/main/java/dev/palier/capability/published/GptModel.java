package dev.palier.capability.published;

import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.FeedForward;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.architecture.Mixer;
import java.util.List;

/// A GPT of the Megatron papers: 4 times as wide in its feed-forward, without a gate.
///
/// The gated form of two thirds of that width has the same weights and operations.
final class GptModel {

  private static final int VOCABULARY = 51_200;

  private GptModel() {}

  static Architecture of(String name, int layers, int hidden, int heads) {
    Mixer mixer = new Mixer.GroupedAttention(heads, heads, hidden / heads, 0, false);
    FeedForward feedForward = new FeedForward.Dense(8 * hidden / 3);
    return new Architecture(
        name,
        name,
        hidden,
        VOCABULARY,
        2048,
        1,
        0,
        true,
        "BF16",
        List.of(new LayerGroup(layers, mixer, feedForward)));
  }
}
