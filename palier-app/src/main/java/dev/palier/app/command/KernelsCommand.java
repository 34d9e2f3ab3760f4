package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.kernel.Formats;
import dev.palier.app.kernel.ProductCard;
import dev.palier.app.kernel.ProductJson;
import dev.palier.app.kernel.ShapeFile;
import dev.palier.app.kernel.TimeFile;
import dev.palier.capability.Capability;
import dev.palier.capability.accelerator.Accelerator;
import dev.palier.capability.accelerator.Precision;
import dev.palier.capability.calibration.Coefficients;
import dev.palier.capability.kernel.MatrixProduct;
import dev.palier.capability.kernel.ProductAnswer;
import dev.palier.capability.kernel.ProductTimes;
import dev.palier.capability.measured.TableException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier kernels`: how long matrix products take on a chip, timed alone.
@Command(
    name = "kernels",
    description = "Time matrix products on a chip, real or drawn on paper (docs/kernels.md).",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class KernelsCommand implements Callable<Integer> {

  @Option(
      names = "--chip",
      paramLabel = "CHIP",
      description = "A chip of the catalogue, by id or name, or a word such as h20_sxm.")
  private @Nullable String chip;

  @Option(
      names = "--chip-file",
      paramLabel = "FILE",
      description = "A chip of your own, as YAML (docs/kernels.md).")
  private @Nullable Path chipFile;

  @Option(
      names = "--batch",
      paramLabel = "SHAPES.csv",
      description = "Products, with the columns dtype,m,n,k.")
  private @Nullable Path batch;

  @Option(
      names = "--out",
      paramLabel = "TIMES.csv",
      description = "Where the batch goes, with ms, status and provenance (default: the terminal).")
  private @Nullable Path outFile;

  @Option(names = "--dtype", paramLabel = "WORD", description = "Number format of one product.")
  private @Nullable String format;

  @Option(names = "-m", paramLabel = "ROWS", description = "Rows of one product.")
  private @Nullable Integer rows;

  @Option(names = "-n", paramLabel = "COLUMNS", description = "Columns of one product.")
  private @Nullable Integer columns;

  @Option(names = "-k", paramLabel = "DEPTH", description = "Depth of one product.")
  private @Nullable Integer depth;

  @Option(names = "--explain", description = "Show what the time is made of.")
  private boolean explain;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Palier palier = common.palier();
    Capability capability = palier.capability();
    Accelerators accelerators = new Accelerators(palier, capability);
    Accelerator accelerator = accelerator(accelerators);
    ProductTimes times =
        ProductTimes.of(
            Coefficients.load(capability.data(), "kernels.yaml"), capability::findAccelerator);
    if (batch != null) {
      return batch(batch, accelerator, times);
    }
    MatrixProduct product = product();
    ProductAnswer answer = times.time(accelerator, product);
    common
        .out()
        .print(
            json
                ? JsonTree.pretty(ProductJson.of(accelerator, product, answer))
                : ProductCard.of(accelerator, product, answer, explain));
    return answer instanceof ProductAnswer.Timed ? ExitCode.ANSWERED : ExitCode.SOME_REFUSED;
  }

  private Accelerator accelerator(Accelerators accelerators) {
    if (chip != null && chipFile == null) {
      return accelerators.named(chip);
    }
    if (chipFile != null && chip == null) {
      return accelerators.drawn(chipFile);
    }
    throw new UsageException(
        chip == null ? "No chip is named" : "--chip and --chip-file name two chips",
        "give one of --chip and --chip-file");
  }

  private int batch(Path file, Accelerator accelerator, ProductTimes times) throws IOException {
    if (format != null || rows != null || columns != null || depth != null) {
      throw new UsageException(
          "--batch has the products in its file", "leave out --dtype, -m, -n and -k");
    }
    try {
      ShapeFile shapes = ShapeFile.read(file);
      StringWriter text = new StringWriter();
      TimeFile.write(text, shapes, accelerator, times);
      if (outFile == null) {
        common.out().print(text);
      } else {
        Files.writeString(outFile, text.toString());
      }
    } catch (TableException e) {
      throw new UsageException(e.what(), e.maybe());
    }
    return ExitCode.ANSWERED;
  }

  private MatrixProduct product() {
    if (format == null || rows == null || columns == null || depth == null) {
      throw new UsageException(
          "No product is asked for", "give --batch FILE, or --dtype, -m, -n and -k");
    }
    Precision precision =
        Precision.find(format)
            .orElseThrow(() ->
                new UsageException(
                    "\"" + format + "\" is no number format", "take one of " + Formats.words()));
    if (rows < 1 || columns < 1 || depth < 1) {
      throw new UsageException(
          "A product of %d × %d × %d has no work".formatted(rows, columns, depth),
          "give -m, -n and -k above zero");
    }
    return MatrixProduct.of(precision, rows, columns, depth);
  }
}
