package dev.palier.catalog.name;

import dev.palier.catalog.product.Product;
import java.util.List;

/// What a written name stands for: one product, several, or none that we know.
public sealed interface NameMatch {

  /// One product: `H20` is `nvidia-h20`.
  record Exact(Product product) implements NameMatch {}

  /// Several products answer to the name: `H100` is three cards. The caller must ask.
  record Ambiguous(List<Product> candidates) implements NameMatch {

    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// No product answers to the name; these come nearest, the best first.
  record Unknown(List<Product> nearest) implements NameMatch {

    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }
}
