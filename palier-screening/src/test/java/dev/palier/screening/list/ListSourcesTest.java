package dev.palier.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.palier.data.DataException;
import dev.palier.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sources of lists and their limits.
class ListSourcesTest {

  @Test
  void knowsEachSourceWithItsLimits() {
    ListSources sources = ListSources.packaged();
    ListSource csl = sources.find("us-csl").orElseThrow();
    assertThat(csl.ageLimit()).hasDays(7);
    assertThat(csl.shrinkLimit()).isEqualTo(0.1);
    assertThat(csl.lists()).contains("us-el", "us-uvl");
    assertThat(sources.renewable()).extracting(ListSource::id).doesNotContain("starter", "us-mieu");
    assertThat(sources.all()).extracting(ListSource::id).contains("starter", "us-mieu", "own");
    assertThat(sources.all())
        .allSatisfy(source ->
            assertThat(source.addresses()).allMatch(uri -> uri.getScheme().equals("https")));
  }

  @Test
  void refusesAnAddressThatIsNotSecure(@TempDir Path data) throws IOException {
    Files.createDirectories(data.resolve("screening"));
    Files.writeString(
        data.resolve("screening/sources.yaml"),
        """
        age-limit-days: 7
        shrink-limit-percent: 10
        megabytes: 1
        keep: 3
        sources:
          - id: us-csl
            title: Consolidated Screening List
            keeper: trade.gov
            form: csl-json
            addresses: [http://data.trade.gov/consolidated.json]
            lists: [us-el]
        """);
    assertThatThrownBy(() -> ListSources.load(DataFolder.at(data)))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("screening/sources.yaml:6 sources[0]: the address")
        .hasMessageContaining("is not https\n  Maybe name one that starts with https://");
  }
}
