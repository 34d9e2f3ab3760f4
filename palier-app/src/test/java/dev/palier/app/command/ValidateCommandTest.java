package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  @Test
  void missingMeasurementsAreNamed(@TempDir Path empty) {
    StringWriter err = new StringWriter();
    int code =
        PalierCommand.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "validate",
            "--set",
            "training",
            "--benchmarks",
            empty.toString());
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("The set training needs " + empty.resolve("training_megatron_bridge.csv"))
        .contains("\nMaybe name the folder of measurements with --benchmarks");
  }

  @Test
  void anUnknownSetIsRefusedWithTheKnownOnes() {
    StringWriter err = new StringWriter();
    int code =
        PalierCommand.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "validate",
            "--set",
            "guess");
    assertThat(code).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("No set \"guess\"").contains("training, published");
  }
}
