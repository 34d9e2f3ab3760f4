package dev.palier.capability.serving;

import dev.palier.capability.architecture.Architecture;
import dev.palier.capability.architecture.FeedForward;
import dev.palier.capability.architecture.LayerGroup;
import dev.palier.capability.architecture.Mixer;
import java.util.function.Predicate;

/// How many layers of each kind a model has.
record LayerCounts(double all, double experts, double linear, double sparse) {

  static LayerCounts of(Architecture model) {
    return new LayerCounts(
        model.layers(),
        count(model, g -> g.feedForward() instanceof FeedForward.Experts),
        count(model, g -> g.mixer() instanceof Mixer.LinearAttention),
        count(
            model,
            g -> g.mixer() instanceof Mixer.LatentAttention latent && latent.sparseTokens() > 0));
  }

  private static double count(Architecture model, Predicate<LayerGroup> kind) {
    return model.groups().stream().filter(kind).mapToInt(LayerGroup::count).sum();
  }
}
