package dev.palier.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/// One run of the command line, with what it wrote.
public record Run(int code, String out, String err) {

  public static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = PalierCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
