package dev.palier.catalog.product;

/// Another name for something, such as `英伟达H20` in `zh`.
///
/// @param text the name as people write it
/// @param language ISO 639 code of the language it is used in
/// @param shared whether several products answer to it: `H100` is three cards
public record Alias(String text, String language, boolean shared) {

  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("An alias is blank\nMaybe remove it");
    }
  }
}
