package dev.palier.control.draft;

import dev.palier.control.provision.Period;
import dev.palier.control.provision.Provision;
import dev.palier.control.regime.StatuteBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Composes the text of a draft step by step, for those who do not write the file themselves;
/// [DraftReader] reads it, and finds what is wrong with it.
public final class DraftText {

  /// A number by itself, a text in quotes, or a name; so that no number inside the last two is met.
  private static final Pattern TOKEN =
      Pattern.compile("'[^']*'|\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_.]*|(?<number>\\d+(?:\\.\\d+)?)");

  private final String title;
  private final LocalDate from;
  private final Map<String, String> changes = new LinkedHashMap<>();
  private final Map<String, String> additions = new LinkedHashMap<>();
  private final Set<String> repeals = new LinkedHashSet<>();

  public DraftText(String title, LocalDate from) {
    this.title = title;
    this.from = from;
  }

  /// Gives a provision another condition.
  public DraftText change(String id, String when) {
    changes.put(id, when);
    return this;
  }

  /// Puts another number in the place of one that the condition of a provision compares with,
  /// wherever it stands in it.
  ///
  /// @return whether the number stands in the condition as it is on the first day, or as changed
  ///   before
  public boolean threshold(StatuteBook book, String id, BigDecimal old, BigDecimal other) {
    String written = Optional.ofNullable(changes.get(id)).or(() -> written(book, id)).orElse("");
    StringBuilder changed = new StringBuilder();
    boolean found = false;
    Matcher token = TOKEN.matcher(written);
    while (token.find()) {
      String number = token.group("number");
      boolean meant = number != null && new BigDecimal(number).compareTo(old) == 0;
      found |= meant;
      token.appendReplacement(
          changed, Matcher.quoteReplacement(meant ? decimal(other) : token.group()));
    }
    token.appendTail(changed);
    if (found) {
      changes.put(id, changed.toString());
    }
    return found;
  }

  private Optional<String> written(StatuteBook book, String id) {
    return book.findProvision(id)
        .flatMap((Provision provision) -> provision.findPeriod(from))
        .map(Period::written);
  }

  /// CEL tells numbers with a point from whole ones, and facts are of the first kind.
  private static String decimal(BigDecimal number) {
    String text = number.toPlainString();
    return text.contains(".") ? text : text + ".0";
  }

  /// Adds a provision.
  ///
  /// @param then the names and values of its consequence, such as `licence` and `RS`
  public DraftText add(String id, Map<String, String> then, String when) {
    StringBuilder text = new StringBuilder("    then: {");
    String separator = "";
    for (Map.Entry<String, String> each : then.entrySet()) {
      text.append(separator).append(each.getKey()).append(": ").append(flow(each.getValue()));
      separator = ", ";
    }
    text.append("}\n    when: ").append(quoted(when)).append('\n');
    additions.put(id, text.toString());
    return this;
  }

  public DraftText repeal(String id) {
    repeals.add(id);
    return this;
  }

  /// The YAML of the draft.
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("# A draft, not law.\n");
    text.append("draft: ").append(quoted(title)).append('\n');
    text.append("from: ").append(from).append('\n');
    if (!changes.isEmpty()) {
      text.append("change:\n");
      changes.forEach((id, when) ->
          text.append("  - id: ")
              .append(quoted(id))
              .append("\n    when: ")
              .append(quoted(when))
              .append('\n'));
    }
    if (!additions.isEmpty()) {
      text.append("add:\n");
      additions.forEach(
          (id, rest) -> text.append("  - id: ").append(quoted(id)).append('\n').append(rest));
    }
    if (!repeals.isEmpty()) {
      text.append("repeal:\n");
      repeals.forEach(id -> text.append("  - ").append(quoted(id)).append('\n'));
    }
    return text.toString();
  }

  /// A value of a consequence; one in brackets is a list of texts.
  private static String flow(String value) {
    if (!value.startsWith("[")) {
      return quoted(value);
    }
    StringBuilder list = new StringBuilder("[");
    for (String part :
        value.substring(1, value.length() - (value.endsWith("]") ? 1 : 0)).split(",")) {
      if (!part.isBlank()) {
        list.append(list.length() > 1 ? ", " : "").append(quoted(part.strip()));
      }
    }
    return list.append(']').toString();
  }

  /// A text between quotes of YAML, on one line.
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.replaceAll("\\s+", " ")
        .strip()
        .chars()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\');
          }
          quoted.append(c < ' ' ? ' ' : (char) c);
        });
    return quoted.append('"').toString();
  }
}
