package dev.palier.app.amendment;

import dev.palier.app.report.Colours;
import dev.palier.app.text.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// An amendment on a terminal.
public final class AmendmentCard {

  private final PrintWriter out;
  private final Messages messages;
  private final Colours colours;

  public AmendmentCard(PrintWriter out, Messages messages, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.colours = colours;
  }

  public void print(AmendmentView view) {
    out.println(colours.bold(view.head()));
    view.caveats().forEach(caveat -> out.println("  " + caveat));
    heading("diff.provisions", view.provisions().size());
    view.provisions().forEach(this::line);
    if (!view.groups().isEmpty()) {
      heading("diff.groups", view.groups().size());
      view.groups().forEach(group -> out.println("  " + group));
    }
    if (view.changesNoAnswer()) {
      out.println();
      out.println(messages.get("diff.no-answer"));
    }
    view.chapters().forEach(this::chapter);
    if (!view.ways().isEmpty()) {
      heading("diff.ways", view.ways().size());
      view.ways().forEach(this::ways);
    }
    out.println();
    out.println(messages.get("disclaimer"));
  }

  private void heading(String key, int count) {
    out.println();
    out.println(colours.bold(messages.get(key, count)));
  }

  private void line(AmendmentView.ProvisionLine line) {
    out.printf("  %-28s %-12s %s%n", line.id(), line.what(), line.title());
    if (!line.before().isEmpty() && !line.after().isEmpty()) {
      out.println(colours.dim("      - " + line.before()));
      out.println(colours.dim("      + " + line.after()));
    }
  }

  private void chapter(AmendmentView.Chapter chapter) {
    out.println();
    out.println(colours.bold(chapter.title()));
    for (AmendmentView.RegionView region : chapter.regions()) {
      out.println("  " + region.change());
      out.println("    " + messages.get("diff.to", region.places()));
      String lead = messages.get("diff.where") + " ";
      for (String box : region.where()) {
        out.println("    " + lead + box);
        lead = messages.get("diff.or") + " ";
      }
      if (!region.chips().isEmpty()) {
        out.println("    " + messages.get("diff.chips", list(region.chips())));
      }
      if (!region.laterChips().isEmpty()) {
        out.println("    " + messages.get("diff.later-chips", region.laterChips().size()));
      }
      if (!region.witness().isEmpty()) {
        out.println("    " + messages.get("diff.witness", region.witness()));
      }
    }
  }

  private void ways(AmendmentView.Ways ways) {
    out.println("  " + messages.get("diff.way-to", ways.what(), ways.places()));
    String chips =
        ways.chips().stream()
            .map(chip -> messages.get("diff.cut", chip.chip(), chip.value(), chip.below()))
            .collect(Collectors.joining(messages.get("places.separator")));
    out.println("    " + chips);
    if (!ways.used().isEmpty()) {
      out.println("    " + messages.get("diff.used", list(ways.used())));
    }
  }

  private String list(List<String> ids) {
    return String.join(messages.get("places.separator"), ids);
  }
}
