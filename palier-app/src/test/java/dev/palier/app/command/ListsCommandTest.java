package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `palier lists` as a user runs it.
class ListsCommandTest {

  @TempDir private Path folder;

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("lists"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--home", folder.resolve("home").toString()));
    return Run.of(all.toArray(String[]::new));
  }

  private String file(String name, String... lines) throws IOException {
    List<String> all = new ArrayList<>(List.of("name,country,list,number,requirement"));
    all.addAll(List.of(lines));
    return Files.write(folder.resolve(name), all).toString();
  }

  private void twoVersions() throws IOException {
    String old = file("old.csv", "One,CN,us-el,1,a", "Two,CN,us-el,2,a", "Three,RU,us-el,3,a");
    assertThat(run("update", "us-csl", "--from", old, "--published", "2026-11-01").code()).isZero();
    String young =
        file("new.csv", "One,CN;HK,us-el,1,b", "Three,RU,us-el,3,a", "Four,RU,us-el,4,a");
    assertThat(run("update", "us-csl", "--from", young, "--published", "2026-11-02").code())
        .isZero();
  }

  @Test
  void takesAFileAndSaysWhichVersionIsInUse() throws IOException {
    Run run =
        run(
            "update",
            "own",
            "--from",
            file("own.csv", "One,CN,own,1,"),
            "--published",
            "2026-11-01");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches("In use now: own of 2026-11-01, version [0-9a-f]{12}, 1 entries\n");
    assertThat(run("status").out())
        .contains("own: Entries of one's own\n  In use: own of 2026-11-01, version ")
        .contains("starter: Starter list")
        .contains("no match in it proves nothing")
        .contains("us-csl: Consolidated Screening List\n  Not kept; published at https://");
  }

  @Test
  void refusesWithReasonAndWayOutAndKeepsTheGoodList() throws IOException {
    twoVersions();
    String empty = Files.write(folder.resolve("empty.csv"), new byte[0]).toString();
    Run run = run("update", "us-csl", "--from", empty);
    assertThat(run.code()).isEqualTo(ExitCode.SOME_REFUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("us-csl: refused (empty)\n")
        .contains("In use as before: us-csl of 2026-11-02")
        .contains("\nMaybe ");
    Run small = run("update", "us-csl", "--from", file("small.csv", "One,CN,us-el,1,a"), "--json");
    assertThat(small.code()).isEqualTo(ExitCode.SOME_REFUSED);
    JsonNode tree = JsonMapper.shared().readTree(small.out()).get(0);
    assertThat(tree.get("result").asString()).isEqualTo("refused");
    assertThat(tree.get("reason").asString()).isEqualTo("shrunken");
    assertThat(tree.get("inUse").get("published").asString()).isEqualTo("2026-11-02");
    assertThat(
            run(
                    "update",
                    "us-csl",
                    "--from",
                    folder.resolve("small.csv").toString(),
                    "--accept-shrunken")
                .code())
        .isZero();
  }

  @Test
  void tellsWhatChangedBetweenTwoVersions() throws IOException {
    twoVersions();
    Run run = run("diff", "us-csl");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Added 1, removed 1, changed 1\n")
        .contains("+ us-el/4  Four (RU)\n")
        .contains("− us-el/2  Two (CN)\n")
        .contains(
            "~ us-el/1  One (CN, HK)\n    countries: + HK\n    licence requirement: + b − a\n");
    assertThat(run("diff", "us-csl", "2026-11-01", "2026-11-02").out()).isEqualTo(run.out());
    JsonNode tree =
        JsonMapper.shared()
            .readTree(run("diff", "us-csl", "2026-11-02", "2026-11-01", "--json").out());
    assertThat(tree.get("added").get(0).get("entry").asString()).isEqualTo("us-el/2");
    assertThat(
            tree.get("changed")
                .get(0)
                .get("aspects")
                .get("requirement")
                .get("after")
                .get(0)
                .asString())
        .isEqualTo("a");
  }

  @Test
  void saysWhatIsWrongWithAUse() throws IOException {
    assertThat(run("update", "us-cls").err())
        .isEqualTo(
            "No source \"us-cls\" is known.\nMaybe take one of us-csl, us-sdn, us-el, us-1260h, un-sc, jp-eul, cn-mofcom, own.\n");
    assertThat(run("update", "starter").err()).contains("ships with the program");
    assertThat(run("update", "--from", "x.csv").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("update", "own", "--from", "http://example.org/x.csv").err())
        .contains("only https is fetched");
    assertThat(run("update", "jp-eul").err()).endsWith("Maybe give a file with --from FILE.\n");
    assertThat(run("diff", "own").err()).contains("No version of own is kept");
    twoVersions();
    assertThat(run("diff", "us-csl", "2025-01-01").err())
        .contains("No version of us-csl fits \"2025-01-01\".\nMaybe take one of ");
  }

  @Test
  void givesTheStateAsJson() throws IOException {
    twoVersions();
    JsonNode tree = JsonMapper.shared().readTree(run("status", "--json").out());
    JsonNode csl = tree.get(0);
    assertThat(csl.get("source").asString()).isEqualTo("us-csl");
    assertThat(csl.get("versionsKept").asInt()).isEqualTo(2);
    assertThat(csl.get("stale").asBoolean()).isTrue();
    assertThat(csl.get("inUse").get("entries").asInt()).isEqualTo(3);
  }

  @Test
  void speaksFrenchAndChinese() {
    assertThat(run("status", "--lang", "fr").out()).contains("L'Entity List n'est pas conservée");
    assertThat(run("status", "--lang", "zh").out()).contains("未保存实体清单");
  }
}
