package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palier.control.draft.Draft;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.regime.StatuteBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The draft that docs/drafts.md shows can be read.
class DraftsPageExampleTest {

  @Test
  void theFileInTheDocsIsADraft() throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("palier.root", "..")).resolve("docs/drafts.md"));
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    Draft draft =
        DraftReader.read(
            "docs/drafts.md",
            page.substring(start, page.indexOf("```", start)),
            StatuteBook.packaged());
    assertThat(draft.steps())
        .extracting(Draft.Step::provision)
        .containsExactly("3A090.b.2", "affiliates-50", "rs-desktop", "rs-headquarters");
  }
}
