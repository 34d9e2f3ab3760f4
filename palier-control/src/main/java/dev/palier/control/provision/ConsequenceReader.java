package dev.palier.control.provision;

import dev.palier.data.YamlMapping;

/// Reads the `then:` of a provision.
public final class ConsequenceReader {

  private ConsequenceReader() {}

  public static Consequence read(YamlMapping then) {
    Consequence consequence = readForm(then);
    then.end();
    return consequence;
  }

  private static Consequence readForm(YamlMapping then) {
    if (then.has("class")) {
      return new Consequence.Classifies(then.text("class"), then.integer("rank"));
    }
    if (then.has("paragraph")) {
      return new Consequence.MeetsParagraph(then.text("paragraph"));
    }
    if (then.has("licence")) {
      return new Consequence.RequiresLicence(
          then.text("licence"), then.choice("basis", Basis.class));
    }
    if (then.has("review")) {
      return new Consequence.SetsReviewPolicy(
          then.choice("review", ReviewPolicy.class),
          then.texts("of"),
          then.texts("instead-of"),
          then.texts("conditions"));
    }
    if (then.has("exception")) {
      return new Consequence.GrantsException(
          then.text("exception"),
          then.texts("lifts"),
          then.texts("bars"),
          then.texts("conditions"));
    }
    if (then.has("prohibited")) {
      return new Consequence.Prohibits(then.text("prohibited"));
    }
    if (then.has("question")) {
      return new Consequence.Asks(
          then.text("question"), then.has("red-flag") ? then.integer("red-flag") : null);
    }
    if (then.has("tariff")) {
      return new Consequence.LeviesTariff(then.integer("tariff"), then.texts("conditions"));
    }
    if (then.has("import")) {
      return new Consequence.RestrictsImport(
          then.choice("import", Consequence.ImportMeasure.class), then.texts("conditions"));
    }
    return new Consequence.Notes(then.text("note"), then.truth("auxiliary", false));
  }
}
