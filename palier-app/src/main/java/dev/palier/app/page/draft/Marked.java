package dev.palier.app.page.draft;

import dev.palier.control.condition.ConditionException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with its faulty places marked.
///
/// @param parts the text in pieces, in order
public record Marked(List<Part> parts) {

  /// What a reader takes for one word: a name, a number, a text in quotes, or a sign.
  private static final Pattern WORD =
      Pattern.compile("'[^']*'?|\"[^\"]*\"?|[A-Za-z0-9_.]+|[<>=!&|]+|\\S");

  public Marked {
    parts = List.copyOf(parts);
  }

  public record Part(String text, boolean faulty) {}

  /// Marks the word at each place; at the end of a text the last word.
  static Marked words(String text, List<ConditionException.Fault> faults) {
    TreeMap<Integer, Integer> spans = new TreeMap<>();
    for (ConditionException.Fault fault : faults) {
      int offset = offset(text, fault.line(), fault.column());
      Matcher word = WORD.matcher(text);
      int start = -1;
      int end = -1;
      while (end <= offset && word.find()) {
        start = word.start();
        end = word.end();
      }
      if (start >= 0) {
        spans.put(start, end);
      }
    }
    return of(text, spans);
  }

  /// Marks whole lines, the first being 1.
  static Marked lines(String text, List<Integer> lines) {
    TreeMap<Integer, Integer> spans = new TreeMap<>();
    for (int line : lines) {
      int start = offset(text, line, 1);
      int end = text.indexOf('\n', start);
      if (line > 0 && start < text.length()) {
        spans.put(start, end < 0 ? text.length() : end);
      }
    }
    return of(text, spans);
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int at = 1; at < line; at++) {
      int next = text.indexOf('\n', start);
      if (next < 0) {
        return text.length();
      }
      start = next + 1;
    }
    return Math.min(text.length(), start + column - 1);
  }

  private static Marked of(String text, TreeMap<Integer, Integer> spans) {
    List<Part> parts = new ArrayList<>();
    int done = 0;
    for (var span : spans.entrySet()) {
      if (span.getKey() >= done && span.getValue() > span.getKey()) {
        parts.add(new Part(text.substring(done, span.getKey()), false));
        parts.add(new Part(text.substring(span.getKey(), span.getValue()), true));
        done = span.getValue();
      }
    }
    parts.add(new Part(text.substring(done), false));
    return new Marked(parts);
  }
}
