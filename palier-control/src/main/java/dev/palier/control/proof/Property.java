package dev.palier.control.proof;

import dev.palier.control.fact.LocalText;
import java.util.List;

/// Something that must be so under one state of the law, such as `exclusive/3A090.a/3A090.b`.
///
/// @param says the property in words
/// @param sought the case that refutes it; for a property that something is possible, the case that
///   proves it
/// @param provisions ids of the provisions that it speaks of
/// @param source where it is written that it must be so; empty where it needs no source
public record Property(
    String id, Family family, LocalText says, Case sought, List<String> provisions, String source) {

  public Property {
    provisions = List.copyOf(provisions);
  }
}
