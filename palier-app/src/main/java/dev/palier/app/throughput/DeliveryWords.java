package dev.palier.app.throughput;

import dev.palier.app.text.Messages;
import dev.palier.app.text.Rounded;
import dev.palier.capability.provenance.Provenance;
import dev.palier.catalog.Catalog;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what a chip delivers: "867 tokens/s per chip (585 – 1290), 8.6 % of NVIDIA GB300; …".
public final class DeliveryWords {

  private final Messages messages;
  private final Catalog catalog;

  public DeliveryWords(Messages messages, Catalog catalog) {
    this.messages = messages;
    this.catalog = catalog;
  }

  public String of(Delivered delivered) {
    return switch (delivered.throughput()) {
      case Throughput.Known known ->
          Stream.of(
                  messages.get("delivery.value", Rounded.of(known.value())) + band(known),
                  share(delivered),
                  provenance(known.provenance()))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("; "));
      case Throughput.Impossible _ -> messages.get("delivery.impossible");
      case Throughput.Unknown unknown ->
          messages.get("delivery.unknown", String.join(", ", unknown.missing()));
    };
  }

  /// Where the figures of a chip come from.
  public String provenance(@Nullable Provenance provenance) {
    if (provenance == null) {
      return messages.get("provenance.training");
    }
    if (provenance.kind() == Provenance.Kind.CALIBRATED) {
      return messages.get("provenance.calibrated");
    }
    String chip =
        provenance.distance() > 0
            ? messages.get(
                "provenance.chip",
                Rounded.of(provenance.distance()),
                catalog.getChip(provenance.nearest()).name())
            : "";
    String maker = provenance.makerFitted() ? "" : messages.get("provenance.maker");
    String model = provenance.modelFitted() ? "" : messages.get("provenance.model");
    return messages.get("provenance.extrapolated")
        + Stream.of(chip, maker, model)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; ", " ", ""));
  }

  private String band(Throughput.Known known) {
    return " (" + Rounded.of(known.low()) + " – " + Rounded.of(known.high()) + ")";
  }

  private String share(Delivered delivered) {
    return delivered.share().isPresent() && delivered.frontier() != null
        ? messages.get(
            "delivery.share",
            Rounded.percent(delivered.share().getAsDouble()),
            delivered.frontier().name())
        : "";
  }
}
