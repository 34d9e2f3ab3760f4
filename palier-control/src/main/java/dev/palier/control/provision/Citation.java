package dev.palier.control.provision;

import dev.palier.data.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/// Where a provision is written: `15 CFR 742.6(a)(6)(iii); 88 FR 73458; Doc 2023-23055`.
///
/// @param cfr place in the Code of Federal Regulations; empty where there is none, as the other
///   parts may be
/// @param federalRegister volume and page
/// @param document document number of the Federal Register
/// @param other any other source, such as a filing
public record Citation(String cfr, String federalRegister, String document, String other) {

  public static Citation read(YamlMapping mapping) {
    Citation citation =
        new Citation(
            mapping.text("cfr", ""),
            mapping.text("fr", ""),
            mapping.text("doc", ""),
            mapping.text("other", ""));
    mapping.end();
    return citation;
  }

  public boolean isEmpty() {
    return cfr.isEmpty() && federalRegister.isEmpty() && document.isEmpty() && other.isEmpty();
  }

  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    for (String part :
        List.of(cfr, federalRegister, document.isEmpty() ? "" : "Doc " + document, other)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("; ", parts);
  }
}
