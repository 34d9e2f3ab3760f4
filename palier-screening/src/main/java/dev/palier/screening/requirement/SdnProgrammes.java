package dev.palier.screening.requirement;

import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The sanctions programmes for whose entries 15 CFR 744.8(a)(1) requires a licence; from
/// `data/screening/sdn-programmes.yaml`. Immutable.
public final class SdnProgrammes {

  private static final String FILE = "screening/sdn-programmes.yaml";

  private final Set<String> tags = new TreeSet<>();

  private SdnProgrammes(YamlMapping top) {
    top.date("last-verified");
    top.text("source");
    for (YamlMapping entry : top.mappings("programmes")) {
      tags.add(entry.text("tag").toUpperCase(Locale.ROOT));
      entry.text("rests-on");
      entry.end();
    }
    top.end();
  }

  /// The programmes that ship with the program.
  public static SdnProgrammes packaged() {
    Problems problems = new Problems();
    SdnProgrammes programmes =
        new SdnProgrammes(
            YamlDocument.read(DataFolder.packedWith(SdnProgrammes.class).get(FILE), problems));
    problems.throwIfAny();
    return programmes;
  }

  /// Whether one of the programmes of an entry is among them.
  boolean anyOf(Collection<String> programmes) {
    return programmes.stream()
        .anyMatch(programme -> tags.contains(programme.toUpperCase(Locale.ROOT)));
  }
}
