package dev.palier.app.ownership;

import dev.palier.app.report.Colours;
import dev.palier.app.text.Messages;
import dev.palier.screening.ownership.Affiliation;
import dev.palier.screening.ownership.Holder;
import dev.palier.screening.ownership.Verdict;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/// Ownership on a terminal: one party with its reasons, or a graph by verdict.
public final class OwnershipCard {

  /// How many parties of one verdict are told.
  private static final int TOLD = 20;

  private final PrintWriter out;
  private final Messages messages;
  private final OwnershipAnswer answer;
  private final OwnershipWords words;
  private final Colours colours;

  public OwnershipCard(
      PrintWriter out, Messages messages, OwnershipAnswer answer, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.answer = answer;
    this.words = new OwnershipWords(messages, answer);
    this.colours = colours;
  }

  /// One party or several of one name.
  public void print(List<Holder> parties) {
    parties.forEach(party -> told(answer.of(party)));
    foot();
  }

  /// The whole graph.
  public void print() {
    out.println(
        colours.bold(
            messages.get(
                "ownership.graph",
                answer.asOf(),
                answer.graph().holders().size(),
                answer.graph().shares().size())));
    Map<Verdict, List<Holder>> sorted = answer.byVerdict();
    sorted.forEach((verdict, parties) -> {
      out.println();
      out.println(colours.bold(words.verdict(verdict) + ": " + parties.size()));
      parties.stream().limit(TOLD).forEach(party -> line(answer.of(party)));
      if (parties.size() > TOLD) {
        out.println("  " + messages.get("ownership.more", parties.size() - TOLD));
      }
    });
    out.println();
    foot();
  }

  private void told(Affiliation party) {
    out.println(colours.bold(words.head(party)));
    party.owners().stream()
        .flatMap(owner -> words.chains(owner).stream())
        .forEach(chain -> out.println("  " + chain));
    words.remarks(party).forEach(remark -> out.println("  " + remark));
    party.doubts().forEach(doubt -> out.println("  ? " + words.question(doubt)));
    out.println();
  }

  private void line(Affiliation party) {
    out.println("  " + words.head(party));
  }

  private void foot() {
    List<String> faults = words.faults();
    faults.stream().limit(TOLD).forEach(fault -> out.println("! " + fault));
    if (faults.size() > TOLD) {
      out.println("! " + messages.get("ownership.more", faults.size() - TOLD));
    }
    words.standing().forEach(out::println);
    out.println(words.lists());
    out.println(messages.get("ownership.reading"));
    out.println(messages.get("disclaimer"));
  }
}
