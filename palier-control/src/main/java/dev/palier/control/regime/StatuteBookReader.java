package dev.palier.control.regime;

import dev.palier.control.condition.CelReader;
import dev.palier.control.condition.ConditionFacts;
import dev.palier.control.fact.Vocabulary;
import dev.palier.control.fact.VocabularyReader;
import dev.palier.control.geography.Geography;
import dev.palier.control.geography.GeographyReader;
import dev.palier.control.provision.Citation;
import dev.palier.control.provision.Confidence;
import dev.palier.control.provision.Provision;
import dev.palier.control.provision.ProvisionReader;
import dev.palier.control.provision.Translations;
import dev.palier.data.DataFile;
import dev.palier.data.DataFolder;
import dev.palier.data.Problems;
import dev.palier.data.YamlDocument;
import dev.palier.data.YamlMapping;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads every regime of `regimes/<id>/`: `regime.yaml`, and any file with `provisions:` or
/// `announcements:` beside it.
final class StatuteBookReader {

  private final DataFolder folder;
  private final Problems problems = new Problems();
  private final Set<String> ids = new LinkedHashSet<>();

  StatuteBookReader(DataFolder folder) {
    this.folder = folder;
  }

  StatuteBook read() {
    Geography geography = new GeographyReader(problems).read(folder);
    Vocabulary vocabulary = new VocabularyReader(problems).read(folder.get("regimes/facts.yaml"));
    Translations translations =
        Translations.of(
            YamlDocument.read(folder.get("regimes/titles_fr.yaml"), problems),
            YamlDocument.read(folder.get("regimes/titles_zh.yaml"), problems));
    CelReader conditions = new CelReader(vocabulary, geography);
    ProvisionReader provisions = new ProvisionReader(conditions, translations);

    List<DataFile> files = new ArrayList<>(folder.list("regimes"));
    List<Regime> regimes = new ArrayList<>();
    byRegime(files)
        .forEach((id, its) -> regimes.add(readRegime(id, its, provisions, translations)));
    List<Provision> ordered =
        ProvisionOrder.of(
            regimes.stream().flatMap(r -> r.provisions().stream()).toList(), problems);
    regimes.forEach(regime -> checkAnnouncements(regime, ordered));
    problems.throwIfAny();
    files.addAll(folder.list("geography"));
    return new StatuteBook(regimes, ordered, vocabulary, geography, conditions, files);
  }

  private static Map<String, List<DataFile>> byRegime(List<DataFile> files) {
    Map<String, List<DataFile>> regimes = new LinkedHashMap<>();
    for (DataFile file : files) {
      String[] path = file.name().split("/");
      if (path.length == 3) {
        regimes.computeIfAbsent(path[1], id -> new ArrayList<>()).add(file);
      }
    }
    return regimes;
  }

  private Regime readRegime(
      String id, List<DataFile> files, ProvisionReader reader, Translations translations) {
    List<Provision> provisions = new ArrayList<>();
    List<Announcement> announcements = new ArrayList<>();
    YamlMapping head = null;
    for (DataFile file : files) {
      YamlMapping document = YamlDocument.read(file, problems);
      if (file.stem().equals("regime")) {
        head = document;
        continue;
      }
      document.date("last-verified");
      for (YamlMapping entry : document.mappings("provisions")) {
        Provision provision = reader.read(id, entry);
        claim(provision.id(), entry);
        provisions.add(provision);
      }
      for (YamlMapping entry : document.mappings("announcements")) {
        Announcement announcement = readAnnouncement(id, entry, reader, translations);
        claim(announcement.id(), entry);
        announcements.add(announcement);
      }
      document.end();
    }
    if (head == null) {
      problems.add(
          "regimes/" + id,
          0,
          "",
          "the folder has no regime.yaml",
          "add one with id, title, authority, side and last-verified");
      head =
          YamlDocument.read(
              new DataFile("regimes/" + id + "/regime.yaml", "{}".getBytes(StandardCharsets.UTF_8)),
              new Problems());
    }
    return readHead(id, head, provisions, announcements);
  }

  private static Regime readHead(
      String id, YamlMapping head, List<Provision> provisions, List<Announcement> announcements) {
    if (!head.text("id").equals(id)) {
      head.problem(
          "id",
          "\"" + head.text("id") + "\" lies in the folder \"" + id + "\"",
          "give both the same name");
    }
    List<Regime.Unconfirmed> unconfirmed = new ArrayList<>();
    for (YamlMapping entry : head.mappings("unconfirmed")) {
      unconfirmed.add(new Regime.Unconfirmed(entry.date("from"), entry.text("text")));
      entry.end();
    }
    Regime regime =
        new Regime(
            id,
            head.text("title"),
            head.text("authority"),
            head.choice("side", Side.class),
            head.date("last-verified"),
            unconfirmed,
            provisions,
            announcements);
    head.end();
    return regime;
  }

  private static Announcement readAnnouncement(
      String regime, YamlMapping entry, ProvisionReader reader, Translations translations) {
    String id = entry.text("id");
    Announcement announcement =
        new Announcement(
            id,
            regime,
            entry.date("from"),
            entry.findDate("until").orElse(LocalDate.MAX),
            translations.of(id, entry.text("title")),
            reader.readCondition(entry, "when", entry.text("when")),
            entry.texts("concerns"),
            readCitation(entry),
            entry.choice("confidence", Confidence.class),
            entry.text("note", ""));
    entry.end();
    return announcement;
  }

  private static Citation readCitation(YamlMapping entry) {
    Citation citation = Citation.read(entry.mapping("cite"));
    if (citation.isEmpty()) {
      entry.problem("cite", "an announcement without a source", "name who said it, where and when");
    }
    return citation;
  }

  private void checkAnnouncements(Regime regime, List<Provision> provisions) {
    Set<String> known = provisions.stream().map(Provision::id).collect(Collectors.toSet());
    for (Announcement announcement : regime.announcements()) {
      Set<String> named = new LinkedHashSet<>(announcement.concerns());
      named.addAll(ConditionFacts.provisions(announcement.condition()));
      named.removeAll(known);
      named.forEach(id ->
          problems.add(
              "regimes/" + regime.id(),
              0,
              announcement.id(),
              "names the provision \"" + id + "\", which does not exist",
              "correct the id in `concerns` or `when`"));
    }
  }

  private void claim(String id, YamlMapping entry) {
    if (!ids.add(id)) {
      entry.problem(
          "id",
          "the id \"" + id + "\" stands twice",
          "give each provision and announcement an id of its own");
    }
  }
}
