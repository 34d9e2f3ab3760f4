package dev.palier.capability.architecture;

/// Layers of one shape, such as 58 layers of latent attention and 256 experts.
public record LayerGroup(int count, Mixer mixer, FeedForward feedForward) {

  public LayerGroup {
    if (count < 1) {
      throw new IllegalArgumentException("A group of " + count + " layers\nMaybe leave it out");
    }
  }
}
