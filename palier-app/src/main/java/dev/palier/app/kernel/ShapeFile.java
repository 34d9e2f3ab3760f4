package dev.palier.app.kernel;

import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.measured.Row;
import dev.palier.capability.measured.RowException;
import dev.palier.capability.measured.Table;
import dev.palier.capability.measured.TableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A CSV file of matrix products with the columns `dtype`, `m`, `n`, `k`.
///
/// @param columns of the file, in its order
public record ShapeFile(List<String> columns, List<Line> lines) {

  private static final List<String> NEEDED = List.of("dtype", "m", "n", "k");

  /// Problems told at once; the rest is counted.
  private static final int TOLD = 20;

  public ShapeFile {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /// One line with the product that it asks for.
  public record Line(Row row, MatrixProduct product) {}

  /// @throws TableException with every problem of the file
  public static ShapeFile read(Path file) {
    List<String> columns = Table.columns(file);
    List<String> missing = NEEDED.stream().filter(c -> !columns.contains(c)).toList();
    if (!missing.isEmpty()) {
      throw new TableException(
          "%s has no line under the columns %s".formatted(file, String.join(", ", missing)),
          "start it with dtype,m,n,k");
    }
    List<Line> lines = new ArrayList<>();
    List<RowException> problems = new ArrayList<>();
    Table.forEach(
        file,
        row -> {
          try {
            lines.add(new Line(row, product(row)));
          } catch (RowException e) {
            problems.add(e);
          }
        });
    if (!problems.isEmpty()) {
      throw new TableException(told(file, problems), problems.getFirst().maybe());
    }
    return new ShapeFile(columns, lines);
  }

  private static String told(Path file, List<RowException> problems) {
    String told =
        problems.stream()
            .limit(TOLD)
            .map(p -> "%s:%d, %s: %s".formatted(file, p.line(), p.column(), p.what()))
            .collect(Collectors.joining("\n"));
    int more = problems.size() - TOLD;
    return more > 0 ? told + "\nand " + more + " more" : told;
  }

  private static MatrixProduct product(Row row) {
    String word = row.text("dtype");
    Precision precision =
        Precision.find(word)
            .orElseThrow(() ->
                new RowException(
                    row.line(),
                    "dtype",
                    "\"" + word + "\" is no number format",
                    "take one of " + Formats.words()));
    return MatrixProduct.of(precision, size(row, "m"), size(row, "n"), size(row, "k"));
  }

  private static double size(Row row, String column) {
    double size = row.need(column);
    if (size != Math.rint(size)) {
      throw new RowException(
          row.line(), column, size + " is not a whole number", "write digits only");
    }
    return size;
  }
}
