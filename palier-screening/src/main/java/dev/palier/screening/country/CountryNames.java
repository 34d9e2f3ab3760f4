package dev.palier.screening.country;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Codes of countries by their names: `Burma`, `Korea, North` and `中国` are `MM`, `KP` and `CN`.
/// Case, accents and punctuation do not matter. Immutable and safe for use by several threads.
public final class CountryNames {

  private static final String FILE = "screening/country-names.csv";
  private static final List<ULocale> LANGUAGES =
      List.of(ULocale.ENGLISH, ULocale.SIMPLIFIED_CHINESE, ULocale.JAPANESE, ULocale.FRENCH);
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern POSTCODE = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");
  private static final Pattern REGION = Pattern.compile("^region ");

  /// No name of a country is longer.
  private static final int LONGEST = 100;

  private static final String COMMAS = ",，;";

  /// By code, of two letters and of three.
  private final Map<String, String> codes = new HashMap<>();

  /// By name; apart from codes, for an address may end with `CA` and not be in Canada.
  private final Map<String, String> names = new HashMap<>();

  private CountryNames(DataFile file) {
    for (String code : codesOfIso()) {
      ULocale country = new ULocale("", code);
      codes.put(folded(code), code);
      codes.put(folded(country.getISO3Country()), code);
      LANGUAGES.forEach(language -> names.put(folded(country.getDisplayCountry(language)), code));
    }
    codes.remove("");
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file.text())) {
      rows.forEach(row -> names.put(folded(row.getField("name")), row.getField("code")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The names that ship with the program.
  public static CountryNames packaged() {
    return new CountryNames(DataFolder.packedWith(CountryNames.class).get(FILE));
  }

  /// The code of a country by its name or by a code of two or three letters.
  public Optional<String> find(String name) {
    Optional<String> named = named(name);
    return named.isPresent() || name.length() > LONGEST
        ? named
        : Optional.ofNullable(codes.get(folded(name)));
  }

  /// Whether a text is a code of ISO 3166-1, in capital letters: `CN`.
  public boolean isCode(String text) {
    return text.equals(codes.get(text.toLowerCase(Locale.ROOT)));
  }

  /// The country that an address ends with (`…, Kabul, Afghanistan`) or, as Chinese and Japanese
  /// addresses do, starts with (`日本东京都…`).
  public Optional<String> findInAddress(String address) {
    String text = POSTCODE.matcher(address.strip()).replaceFirst("");
    Optional<String> last = named(text.substring(startOfLastPart(text)));
    return last.isPresent() || text.isEmpty() || !Character.isIdeographic(text.codePointAt(0))
        ? last
        : findAtStart(text);
  }

  /// Where the text behind the last comma starts.
  private static int startOfLastPart(String text) {
    int at = text.length();
    while (at > 0 && COMMAS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private Optional<String> named(String name) {
    return name.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(names.get(folded(name)));
  }

  /// The country whose name a text starts with: of several the longest name.
  public Optional<String> findAtStart(String text) {
    return splitAtStart(text).map(Start::code);
  }

  /// A text that starts with the name of a country, and what follows.
  public record Start(String code, String rest) {}

  /// Parts the name of a country from what follows: `Republic of Lebanon Beirut Company`.
  public Optional<Start> splitAtStart(String text) {
    for (int end = Math.min(LONGEST, text.length()); end > 0; end--) {
      if (endsAName(text, end)) {
        int from = end;
        Optional<Start> start =
            named(text.substring(0, end))
                .map(code -> new Start(code, text.substring(from).strip()));
        if (start.isPresent()) {
          return start;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsAName(String text, int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || Character.isIdeographic(text.codePointBefore(end));
  }

  private static Set<String> codesOfIso() {
    Set<String> codes = new TreeSet<>(Set.of(ULocale.getISOCountries()));
    codes.add("XK");
    return codes;
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(DECOMPOSED.normalize(name.replace("&", " and "))).replaceAll("");
    String words = NOT_IN_A_NAME.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    String place = REGION.matcher(words).replaceFirst("");
    return place.startsWith("the ") ? place.substring(4) : place;
  }
}
