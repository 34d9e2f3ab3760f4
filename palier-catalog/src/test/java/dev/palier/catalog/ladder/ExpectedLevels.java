package dev.palier.catalog.ladder;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// One row of the table of levels that was worked out by hand, `levels.csv`: by first volume
/// shipment, export-only products left out, withdrawn ones counted.
///
/// Families are ranked on TPP. Ages are in months, good to a quarter.
record ExpectedLevels(
    LocalDate asOf,
    String chip,
    int products8Bit,
    int productsTpp,
    int productsBandwidth,
    int productsMemory,
    int familyTpp,
    int generation,
    BigDecimal age8Bit,
    BigDecimal ageBandwidth,
    String share8Bit) {

  static List<ExpectedLevels> list() {
    try (Reader text =
            new InputStreamReader(
                ExpectedLevels.class.getResourceAsStream("levels.csv"), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(ExpectedLevels::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The levels in the order of the columns.
  List<Integer> levels() {
    return List.of(
        products8Bit, productsTpp, productsBandwidth, productsMemory, familyTpp, generation);
  }

  private static ExpectedLevels of(NamedCsvRecord row) {
    return new ExpectedLevels(
        LocalDate.parse(row.getField("as_of")),
        row.getField("chip"),
        Integer.parseInt(row.getField("products_8_bit")),
        Integer.parseInt(row.getField("products_tpp")),
        Integer.parseInt(row.getField("products_bandwidth")),
        Integer.parseInt(row.getField("products_memory")),
        Integer.parseInt(row.getField("family_tpp")),
        Integer.parseInt(row.getField("generation")),
        new BigDecimal(row.getField("age_8_bit")),
        new BigDecimal(row.getField("age_bandwidth")),
        row.getField("share_8_bit"));
  }
}
