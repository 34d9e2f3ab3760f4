package dev.palier.capability.design;

import dev.palier.catalog.chip.Attribute;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.chip.Figure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What each group of formats brings to the TPP of a chip as sold.
///
/// TPP = max over formats of dense TOPS × bit length (15 CFR 774 Supp. 1, technical note 2 to
/// 3A090), from the peaks that the maker publishes.
///
/// @param groups TPP of the best format of each group; 0 where the chip has none
/// @param vector TPP of FP32 outside the tensor cores
public record Peaks(Map<RateGroup, Double> groups, double vector) {

  public Peaks {
    groups = new EnumMap<>(groups);
  }

  public static Peaks of(Chip chip) {
    Map<RateGroup, Double> groups = new EnumMap<>(RateGroup.class);
    Arrays.stream(RateGroup.values()).forEach(group -> groups.put(group, 0.0));
    double vector = 0;
    for (Attribute format : Attribute.values()) {
      Optional<Figure> peak = chip.find(format);
      if (format.isFormat() && peak.isPresent()) {
        double tpp = peak.get().value().doubleValue() * format.bitLength().orElseThrow();
        Optional<RateGroup> group = RateGroup.of(format);
        if (group.isPresent()) {
          groups.merge(group.get(), tpp, Math::max);
        } else {
          vector = Math.max(vector, tpp);
        }
      }
    }
    return new Peaks(groups, vector);
  }

  public double of(RateGroup group) {
    return groups.getOrDefault(group, 0.0);
  }

  /// TPP of a cut.
  ///
  /// @param speed share of units times share of clock
  public double tpp(Shares shares, double speed) {
    double tpp = vector * speed;
    for (RateGroup group : RateGroup.values()) {
      tpp = Math.max(tpp, of(group) * shares.of(group) * speed);
    }
    return tpp;
  }
}
