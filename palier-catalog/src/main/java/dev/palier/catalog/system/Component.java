package dev.palier.catalog.system;

/// The chips of one kind in a system, such as "8 × nvidia-h20".
public record Component(String chipId, int count) {

  public Component {
    if (count < 1) {
      throw new IllegalArgumentException(
          "A system holds " + count + " of " + chipId + "\nMaybe leave the component out");
    }
  }
}
