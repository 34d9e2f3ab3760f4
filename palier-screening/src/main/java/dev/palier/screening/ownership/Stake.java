package dev.palier.screening.ownership;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much of a party another holds, in percent, as far as it is known: exactly (`30`), between
/// two bounds (`25-50`), or not at all (`unknown`, which is from 0 to 100).
public record Stake(BigDecimal low, BigDecimal high) {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  public static final Stake UNKNOWN = new Stake(BigDecimal.ZERO, HUNDRED);
  private static final Stake WHOLE = new Stake(HUNDRED, HUNDRED);

  private static final int LIMIT_LENGTH = 40;
  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,30})?)";
  private static final Pattern EXACT = Pattern.compile(NUMBER + "\\s*%?");
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\s*%?\\s*(?:-|–|to)\\s*" + NUMBER + "\\s*%?");
  private static final Pattern AT_LEAST = Pattern.compile("(?:>=?|≥)\\s*" + NUMBER + "\\s*%?");
  private static final Pattern AT_MOST = Pattern.compile("(?:<=?|≤)\\s*" + NUMBER + "\\s*%?");

  public Stake {
    if (low.signum() < 0 || high.compareTo(HUNDRED) > 0 || low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "a stake is from 0 to 100 percent, its lower bound first: " + low + " to " + high);
    }
  }

  public static Stake of(BigDecimal percent) {
    return percent.compareTo(HUNDRED) == 0 ? WHOLE : new Stake(percent, percent);
  }

  public static Stake of(String percent) {
    return of(new BigDecimal(percent));
  }

  /// Reads `30`, `30.5 %`, `25-50`, `>= 25`, `< 10`; nothing, `?` and `unknown` are unknown. A
  /// strict bound is read as one that may be reached: it is never stricter than what was written,
  /// save that more than 50 is read as 50 or more, which the rule treats alike.
  public static Optional<Stake> parse(String text) {
    String written = text.strip();
    if (written.isEmpty() || written.equals("?") || written.equalsIgnoreCase("unknown")) {
      return Optional.of(UNKNOWN);
    }
    if (written.length() > LIMIT_LENGTH) {
      return Optional.empty();
    }
    Matcher exact = EXACT.matcher(written);
    if (exact.matches()) {
      return between(exact.group(1), exact.group(1));
    }
    Matcher range = RANGE.matcher(written);
    if (range.matches()) {
      return between(range.group(1), range.group(2));
    }
    Matcher least = AT_LEAST.matcher(written);
    if (least.matches()) {
      return between(least.group(1), "100");
    }
    Matcher most = AT_MOST.matcher(written);
    return most.matches() ? between("0", most.group(1)) : Optional.empty();
  }

  public boolean known() {
    return low.compareTo(high) == 0;
  }

  /// What two sources say of one stake at one time: a known value before an unknown one, else all
  /// that either says.
  Stake or(Stake other) {
    if (equals(other) || other.equals(UNKNOWN)) {
      return this;
    }
    return equals(UNKNOWN) ? other : new Stake(low.min(other.low), high.max(other.high));
  }

  /// `30 %`, `25–50 %`, `unknown`.
  @Override
  public String toString() {
    if (known()) {
      return plain(low) + " %";
    }
    return equals(UNKNOWN) ? "unknown" : plain(low) + "–" + plain(high) + " %";
  }

  static String plain(BigDecimal percent) {
    return percent.signum() == 0 ? "0" : percent.stripTrailingZeros().toPlainString();
  }

  private static Optional<Stake> between(String low, String high) {
    BigDecimal least = new BigDecimal(low.replace(',', '.'));
    BigDecimal most = new BigDecimal(high.replace(',', '.'));
    return most.compareTo(HUNDRED) > 0 || least.compareTo(most) > 0
        ? Optional.empty()
        : Optional.of(least.equals(most) ? of(least) : new Stake(least, most));
  }
}
