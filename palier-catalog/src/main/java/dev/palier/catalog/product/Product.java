package dev.palier.catalog.product;

import java.util.List;

/// Something that a maker sells under a name: a chip or a system made of chips.
public interface Product {

  /// The key of the catalogue, such as `nvidia-h20`.
  String id();

  /// The maker's own name for it, such as `NVIDIA H20 96GB`.
  String name();

  /// The maker's key, such as `nvidia`.
  String makerId();

  /// Other names, in any language.
  List<Alias> aliases();
}
