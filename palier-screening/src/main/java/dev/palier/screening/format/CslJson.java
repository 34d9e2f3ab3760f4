package dev.palier.screening.format;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The Consolidated Screening List as trade.gov publishes it in JSON: `{"results": [{"source": …,
/// "name": …, "alt_names": […]}]}`.
final class CslJson implements ListFormat {

  @Override
  public String id() {
    return "csl-json";
  }

  @Override
  public boolean fits(String name, String head) {
    return head.stripLeading().startsWith("{") && head.contains("\"results\"");
  }

  @Override
  public void read(List<ListFile> files, Entries entries) throws IOException {
    new JsonFile(files.getFirst(), entries)
        .object(
            Set.of("results"),
            entry -> CslFields.read(entry, entries),
            (field, value) -> {
              if (field.equals("total")) {
                entries.expect(field, value.text(field));
              }
              value
                  .entries(field)
                  .forEach(source -> entries.published(source.text("source_last_updated")));
            });
  }
}
