package dev.palier.app.page.capability;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.serving.Engine;
import dev.palier.catalog.chip.Chip;
import dev.palier.catalog.model.LanguageModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What chips do with a model: a row for each chip, a picture of all, and one way taken apart.
public record CapabilityView(
    CapabilityForm form,
    Choices choices,
    List<Row> rows,
    Optional<SpeedPicture> picture,
    Optional<Taken> taken) {

  public CapabilityView {
    rows = List.copyOf(rows);
  }

  /// What the form offers.
  public record Choices(
      List<Chip> chips,
      List<LanguageModel> models,
      List<Precision> precisions,
      List<Engine> engines) {}

  /// A chip with the ways it serves.
  ///
  /// @param name without its maker's
  /// @param hue its number among the colours
  /// @param formats in which it serves, such as `fp8-block`
  /// @param provenance of its figures, in words
  /// @param detail of the trouble, in English; may be empty
  /// @param trouble why it cannot, in words; empty where it can
  public record Row(
      Chip chip,
      String name,
      int hue,
      String formats,
      List<Line> lines,
      String provenance,
      List<String> assumptions,
      String trouble,
      String detail) {

    public Row {
      lines = List.copyOf(lines);
      assumptions = List.copyOf(assumptions);
    }
  }

  /// A way to serve with what is known of its error.
  ///
  /// @param low,high tokens a second of a chip, between which two of three measured values lie
  /// @param address of the page with this way taken apart
  /// @param dollars for a million output tokens
  /// @param joules for an output token
  /// @param taken whether it is the one taken apart
  public record Line(
      Point point,
      double low,
      double high,
      OptionalDouble dollars,
      OptionalDouble joules,
      String address,
      boolean taken) {

    public boolean isBanded() {
      return high > low;
    }
  }

  /// One way taken apart.
  public record Taken(Row row, Point point, Breakdown decode, Breakdown prefill) {}

  /// The chip in a place of the form; empty where the place is free.
  public String chipIn(int place) {
    return place < form.chips().size() ? form.chips().get(place).id() : "";
  }
}
