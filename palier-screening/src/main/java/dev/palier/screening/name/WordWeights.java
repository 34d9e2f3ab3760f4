package dev.palier.screening.name;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.palier.data.DataFile;
import dev.palier.data.Problems;
import dev.palier.data.YamlMapping;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// How much a word says: ln(N / n) / ln N for a word that n of N names hold, times what words of
/// its kind and length say.
final class WordWeights {

  private final Map<String, Double> rarity = new HashMap<>();
  private final Map<TokenKind, Double> kinds = new EnumMap<>(TokenKind.class);
  private final Map<Integer, Double> lengths = new HashMap<>();

  private WordWeights(YamlMapping scoring, DataFile counts, Problems problems) {
    double names = scoring.number("names").doubleValue();
    YamlMapping byKind = scoring.mapping("kinds");
    for (TokenKind kind : TokenKind.values()) {
      String field = kind.name().toLowerCase(java.util.Locale.ROOT);
      kinds.put(kind, byKind.number(field).doubleValue());
    }
    YamlMapping byLength = scoring.mapping("lengths");
    for (String length : byLength.names()) {
      lengths.put(Integer.valueOf(length), byLength.number(length).doubleValue());
    }
    for (NamedCsvRecord row :
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(counts.text())) {
      try {
        double share = names / Integer.parseInt(row.getField("names"));
        rarity.put(row.getField("word"), Math.log(share) / Math.log(names));
      } catch (NumberFormatException e) {
        problems.add(
            counts.name(),
            (int) row.getStartingLineNumber(),
            "names",
            "\"" + row.getField("names") + "\" is not a whole number",
            "write digits only");
      }
    }
  }

  static WordWeights of(YamlMapping scoring, DataFile counts, Problems problems) {
    return new WordWeights(scoring, counts, problems);
  }

  double weight(String word, TokenKind kind) {
    double byKind = kinds.getOrDefault(kind, 1.0);
    return switch (kind) {
      case FORM, NUMBER, INITIAL, TITLE, PARTICLE -> byKind;
      case NAME -> byKind * rarity(word) * lengths.getOrDefault(word.length(), 1.0);
      case GENERIC, PLACE -> byKind * rarity(word);
    };
  }

  private double rarity(String word) {
    return rarity.getOrDefault(word, 1.0);
  }
}
