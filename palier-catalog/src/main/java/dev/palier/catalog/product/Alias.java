package dev.palier.catalog.product;

/// Another name for something, such as `英伟达H20` in `zh`.
///
/// @param text the name as people write it
/// @param language ISO 639 code of the language it is used in
public record Alias(String text, String language) {

  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("An alias is blank\nMaybe remove it");
    }
  }
}
