package dev.palier.app.proof;

import dev.palier.app.report.Colours;
import dev.palier.app.text.Messages;
import java.io.PrintWriter;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Proofs on a terminal: one line for each property, and below those that do not hold the
/// transaction that shows it.
public final class ProofCard {

  private final PrintWriter out;
  private final Messages messages;
  private final Colours colours;

  public ProofCard(PrintWriter out, Messages messages, Colours colours) {
    this.out = out;
    this.messages = messages;
    this.colours = colours;
  }

  public void print(ProofsView view) {
    properties(view);
    out.println(messages.get("disclaimer"));
  }

  /// What a draft breaks and proves, above what it changes.
  public void printChanges(ProofsView view) {
    if (view.isEmpty()) {
      out.println(colours.bold(view.head()));
      out.println("  " + messages.get("proof.no-change"));
      out.println(view.counts());
    } else {
      properties(view);
    }
    out.println();
  }

  private void properties(ProofsView view) {
    out.println(colours.bold(view.head()));
    for (ProofsView.Chapter chapter : view.kept()) {
      out.println();
      out.println(colours.bold(chapter.title()));
      chapter.lines().forEach(this::line);
    }
    if (!view.broken().isEmpty()) {
      out.println();
      out.println(colours.bold(messages.get("proof.broken")));
      view.broken()
          .forEach(line -> {
            line(line);
            example(line);
          });
    }
    out.println();
    out.println(view.counts());
  }

  private void line(ProofsView.Line line) {
    String span = line.span().isEmpty() ? "" : " " + colours.dim("[" + line.span() + "]");
    out.println("  " + line.mark() + " " + line.id() + ": " + line.says() + span);
  }

  private void example(ProofsView.Line line) {
    out.println("      " + line.word() + (line.reason().isEmpty() ? "" : ". " + line.reason()));
    if (!line.citation().isEmpty()) {
      out.println(colours.dim("      " + line.citation()));
    }
    if (line.rows().isEmpty()) {
      return;
    }
    if (line.pair()) {
      tell("proof.both", line, row -> !row.differs(), ProofsView.Row::first);
      tell("proof.first", line, ProofsView.Row::differs, ProofsView.Row::first);
      tell("proof.second", line, ProofsView.Row::differs, ProofsView.Row::second);
    } else {
      tell("proof.example", line, row -> true, ProofsView.Row::first);
    }
  }

  private void tell(
      String key,
      ProofsView.Line line,
      Predicate<ProofsView.Row> which,
      Function<ProofsView.Row, String> value) {
    String facts =
        line.rows().stream()
            .filter(which)
            .map(row -> row.label() + " " + value.apply(row))
            .collect(Collectors.joining(messages.get("proof.separator")));
    if (!facts.isEmpty()) {
      out.println("      " + messages.get(key) + " " + facts);
    }
  }
}
