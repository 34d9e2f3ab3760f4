package dev.palier.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The worked examples in the docs are what the commands say: each line of a block occurs in the
/// output, in this order; `…` stands for lines left out, and at the end of a line for its rest.
class DocumentedImpactTest {

  private static final Path ROOT = Path.of(System.getProperty("palier.root", "..")).normalize();
  private static final Pattern BLOCK =
      Pattern.compile(
          "```\\n\\$ \\./palier ((?:rules (?:impact|draft)|ownership) [^\\n]*)\\n(.*?)```",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  /// A command in the docs, with what it is said to write.
  record Example(String page, String command, List<String> lines) {
    @Override
    public String toString() {
      return page + ": " + command;
    }
  }

  static Stream<Example> examples() throws IOException {
    Stream.Builder<Example> examples = Stream.builder();
    for (String page :
        List.of("docs/impact.md", "docs/drafts.md", "docs/proofs.md", "docs/ownership.md")) {
      Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(page)));
      while (block.find()) {
        examples.add(new Example(page, block.group(1), block.group(2).lines().toList()));
      }
    }
    return examples.build();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatTheDocsShowIsWhatTheCommandSays(Example example) {
    String[] arguments =
        WORD.matcher(example.command())
            .results()
            .map(word -> word.group().replace("\"", ""))
            .map(argument ->
                argument.startsWith("examples/") ? ROOT.resolve(argument).toString() : argument)
            .toArray(String[]::new);
    Run run = Run.of(arguments);
    assertThat(run.code()).as(run.err()).isZero();
    List<String> written = run.out().lines().toList();
    int place = 0;
    boolean gap = true;
    for (String line : example.lines()) {
      if (line.equals("…")) {
        gap = true;
        continue;
      }
      int found = place;
      while (found < written.size() && !says(written.get(found), line)) {
        found++;
      }
      assertThat(found).as("not in the output: " + line).isLessThan(written.size());
      assertThat(gap || found == place).as("not the next line: " + line).isTrue();
      place = found + 1;
      gap = false;
    }
    assertThat(gap || place == written.size()).as("the output goes on").isTrue();
  }

  private static boolean says(String written, String shown) {
    return shown.endsWith("…")
        ? written.startsWith(shown.substring(0, shown.length() - 1))
        : written.equals(shown);
  }

  @org.junit.jupiter.api.Test
  void thereAreExamplesForTheFourDays() throws IOException {
    assertThat(examples().map(Example::command))
        .anyMatch(command -> command.endsWith("--to 2025-11-10"))
        .anyMatch(command -> command.endsWith("--to 2026-01-15"))
        .anyMatch(command -> command.endsWith("--to 2026-07-10"))
        .anyMatch(command -> command.endsWith("--to 2026-11-10"))
        .anyMatch(command -> command.contains("--draft"));
  }
}
