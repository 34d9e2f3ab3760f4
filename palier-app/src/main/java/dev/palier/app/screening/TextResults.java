package dev.palier.app.screening;

import java.io.IOException;

/// Writes the cards of the parties of a file one after another.
public final class TextResults implements ResultSink<String> {

  private final Appendable out;
  private final ScreeningCard card;

  public TextResults(Appendable out, ScreeningCard card) {
    this.out = out;
    this.card = card;
  }

  @Override
  public String prepare(PartyResult result) {
    return switch (result) {
      case PartyResult.Screened screened ->
          String.join("\n", card.lines(screened.found())) + "\n\n";
      case PartyResult.Refused _ -> "";
    };
  }

  @Override
  public void write(String prepared) throws IOException {
    out.append(prepared);
  }

  @Override
  public void finish() {}
}
