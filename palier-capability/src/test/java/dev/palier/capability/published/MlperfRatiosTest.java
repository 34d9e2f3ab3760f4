package dev.palier.capability.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.palier.capability.validation.ErrorTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MlperfRatiosTest {

  private static final String ROWS =
      """
      version,chip,model,scenario,division,availability,units,weight_dtype,per_accelerator
      v5.1,H100 SXM,llama2-70b-99,Offline,closed,available,Tokens/s,fp8,3000
      v5.1,H100 SXM,llama2-70b-99,Offline,closed,available,Tokens/s,fp8,4000
      v5.1,H100 SXM,llama2-70b-99.9,Offline,closed,available,Tokens/s,fp8,9000
      v5.1,H200 SXM,llama2-70b-99,Offline,closed,available,Tokens/s,fp8,6000
      v5.1,H200 SXM,llama2-70b-99,Server,closed,available,Tokens/s,fp8,1
      v5.1,Riddle,llama2-70b-99,Offline,closed,available,Tokens/s,fp8,2000
      """;

  @Test
  void ratiosStandAgainstTheBestOfTheReference(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(MlperfResults.FILE), ROWS);
    ErrorTable table =
        new MlperfRatios((chip, _, _) ->
            switch (chip) {
              case "H100 SXM" -> OptionalDouble.of(100);
              case "H200 SXM" -> OptionalDouble.of(120);
              default -> OptionalDouble.empty();
            })
            .validate(folder)
            .tables()
            .getFirst();
    assertThat(table.total().asked()).isEqualTo(2);
    assertThat(table.total().answered()).isEqualTo(1);
    assertThat(table.total().meanAbsolute()).isCloseTo(0.2, within(1e-12));
  }
}
