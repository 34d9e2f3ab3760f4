package dev.palier.catalog.maker;

import dev.palier.catalog.product.Alias;
import java.util.List;

/// A company that makes chips or systems, such as `nvidia`.
///
/// @param id the key of the catalogue
/// @param name its usual name
/// @param country ISO 3166 code of the country of its headquarters
/// @param aliases other names, in any language
public record Maker(String id, String name, String country, List<Alias> aliases) {

  private static final int ISO_LETTERS = 2;

  public Maker {
    aliases = List.copyOf(aliases);
    if (country.length() != ISO_LETTERS) {
      throw new IllegalArgumentException(
          "The country of "
              + id
              + " is \""
              + country
              + "\"\n"
              + "Maybe write its two letters of ISO 3166, such as US");
    }
  }
}
