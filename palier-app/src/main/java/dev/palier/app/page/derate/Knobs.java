package dev.palier.app.page.derate;

import dev.palier.app.ask.Ask;
import dev.palier.capability.design.Design;
import dev.palier.capability.design.MemoryPart;
import dev.palier.capability.design.Parent;
import dev.palier.capability.design.RateGroup;
import dev.palier.capability.design.Shares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cut of an address, and the sliders that show it.
///
/// @param kinds of memory that were on the market on the day
public record Knobs(Design design, List<Slider> sliders, List<MemoryPart> kinds) {

  private static final double PERCENT = 100;
  private static final double HALF_STEP = 0.5;

  public Knobs {
    sliders = List.copyOf(sliders);
    kinds = List.copyOf(kinds);
  }

  /// The cut that an address states. A cut of another parent is none of this one; what is not
  /// stated is as sold.
  static Knobs of(Ask ask, DerateForm form) {
    Parent parent = form.parent();
    Design sold = parent.uncut();
    boolean stated = ask.get("of", parent.chip().id()).equals(parent.chip().id());
    return showing(stated ? read(ask, form, sold) : sold, form.day());
  }

  /// A cut with its sliders.
  static Knobs showing(Design design, LocalDate day) {
    Parent parent = design.parent();
    Design sold = parent.uncut();
    List<Slider> sliders = new ArrayList<>();
    sliders.add(new Slider("sm", 1, sold.units(), 1, design.units(), sold.units()));
    for (RateGroup group : rates(parent)) {
      sliders.add(
          new Slider(
              name(group), 0, PERCENT, HALF_STEP, design.shares().of(group) * PERCENT, PERCENT));
    }
    sliders.add(
        new Slider(
            "clock",
            parent.clock().least(),
            parent.clock().most(),
            5,
            design.clock(),
            sold.clock()));
    sliders.add(
        new Slider(
            "stacks", 1, parent.places(), 1, design.memory().count(), sold.memory().count()));
    double fastest = parent.memory().stream().mapToDouble(MemoryPart::most).max().orElse(1);
    sliders.add(
        new Slider(
            "stack_gbps",
            1,
            fastest,
            1,
            design.memory().gigabytesPerSecond(),
            sold.memory().gigabytesPerSecond()));
    if (sold.links() > 0) {
      sliders.add(new Slider("links", 0, sold.links(), 1, design.links(), sold.links()));
    }
    return new Knobs(design, sliders, kinds(parent, day));
  }

  /// The parameters of an address that states the cut.
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("of", design.parent().chip().id());
    sliders.forEach(slider -> parameters.put(slider.name(), slider.text()));
    parameters.put("memory", design.memory().kind());
    return parameters;
  }

  private static Design read(Ask ask, DerateForm form, Design sold) {
    Parent parent = form.parent();
    double[] shares = new double[RateGroup.values().length];
    for (RateGroup group : RateGroup.values()) {
      shares[group.ordinal()] =
          rates(parent).contains(group)
              ? ask.decimal(name(group), PERCENT, 0, PERCENT) / PERCENT
              : 1;
    }
    String kind = ask.get("memory", sold.memory().kind());
    MemoryPart part =
        kinds(parent, form.day()).stream()
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElse(parent.memory().getFirst());
    double speed = ask.decimal("stack_gbps", sold.memory().gigabytesPerSecond(), 1, 1e5);
    return new Design(
        parent,
        ask.number("sm", sold.units(), 1, sold.units()),
        new Shares(
            shares[RateGroup.DOUBLE.ordinal()],
            shares[RateGroup.SIXTEEN_BIT.ordinal()],
            shares[RateGroup.EIGHT_BIT.ordinal()],
            shares[RateGroup.FOUR_BIT.ordinal()]),
        ask.number("clock", sold.clock(), parent.clock().least(), sold.clock()),
        new MemoryPart.Fitting(
            part.name(),
            ask.number("stacks", sold.memory().count(), 1, parent.places()),
            part.gigabytes(),
            Math.min(speed, part.most())),
        ask.number("links", sold.links(), 0, sold.links()));
  }

  private static List<RateGroup> rates(Parent parent) {
    List<RateGroup> rates = new ArrayList<>();
    for (RateGroup group : RateGroup.values()) {
      if (parent.peaks().of(group) > 0) {
        rates.add(group);
      }
    }
    return rates;
  }

  private static String name(RateGroup group) {
    return switch (group) {
      case DOUBLE -> "rate64";
      case SIXTEEN_BIT -> "rate16";
      case EIGHT_BIT -> "rate8";
      case FOUR_BIT -> "rate4";
    };
  }

  /// What is sold, and what else was on the market.
  private static List<MemoryPart> kinds(Parent parent, LocalDate day) {
    return parent.memory().stream()
        .filter(kind -> kind.equals(parent.memory().getFirst()) || !kind.from().isAfter(day))
        .toList();
  }
}
