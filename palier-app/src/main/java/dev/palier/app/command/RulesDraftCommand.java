package dev.palier.app.command;

import dev.palier.app.amendment.AmendmentCard;
import dev.palier.app.amendment.AmendmentJson;
import dev.palier.app.amendment.AmendmentViews;
import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.proof.ProofCard;
import dev.palier.app.proof.ProofJson;
import dev.palier.app.proof.ProofViews;
import dev.palier.app.report.Colours;
import dev.palier.app.report.WholeFile;
import dev.palier.app.text.Messages;
import dev.palier.control.amendment.Amendment;
import dev.palier.control.amendment.Law;
import dev.palier.control.draft.Draft;
import dev.palier.control.draft.DraftReader;
import dev.palier.control.draft.DraftText;
import dev.palier.control.proof.ProofChanges;
import dev.palier.control.regime.StatuteBook;
import dev.palier.data.DataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `palier rules draft`: what a draft would change, before anybody puts it into law.
@Command(
    name = "draft",
    description =
        "Lay a draft over the rules of a day, and tell what it would change: from a file (docs/drafts.md), or from changes named here.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesDraftCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "A draft in YAML.")
  private @Nullable Path file;

  @Option(
      names = "--threshold",
      paramLabel = "ID:OLD=NEW",
      description = "Another number in a condition, such as 3A090.b.2:3.2=3.0.")
  private List<String> thresholds = List.of();

  @Option(
      names = "--change",
      paramLabel = "ID=CEL",
      description = "Another condition (docs/rule-language.md).")
  private List<String> changes = List.of();

  @Option(names = "--repeal", paramLabel = "ID", description = "A provision that ends.")
  private List<String> repeals = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day on which the changes named here would stand.")
  private @Nullable LocalDate from;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which the draft is tried (default: its first day).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Keep the changes named here as a file of a draft.")
  private @Nullable Path write;

  @Option(names = "--json", description = "Write JSON (docs/json.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    Palier palier = common.palier();
    Draft draft = draft(palier.book());
    LocalDate day = asOf == null ? draft.from() : asOf;
    Drafts.checkDay(draft, day);
    StatuteBook drafted = draft.appliedTo(palier.book());
    Messages messages = common.messages();
    Amendment amendment;
    ProofChanges proofs;
    try (Progress progress = Progress.on(common.err(), "draft")) {
      progress.say("comparing …");
      amendment =
          palier.comparison().between(Law.of(palier.book(), day), Law.drafted(drafted, day));
      progress.say("proving …");
      proofs =
          ProofChanges.between(
              palier.prover(palier.book()).on(day), palier.prover(drafted).on(day));
    }
    if (json) {
      Map<String, Object> tree = new AmendmentJson(messages).of(amendment);
      tree.put("proofs", new ProofJson(messages).of(proofs));
      common.out().print(JsonTree.pretty(tree));
    } else {
      common.out().println(Colours.ofTerminal().bold(draft.title()));
      new ProofCard(common.out(), messages, Colours.ofTerminal())
          .printChanges(new ProofViews(messages, palier.book().geography()).of(proofs));
      new AmendmentCard(common.out(), messages, Colours.ofTerminal())
          .print(new AmendmentViews(messages).of(amendment));
    }
    return ExitCode.ANSWERED;
  }

  private Draft draft(StatuteBook book) throws IOException {
    boolean named = !thresholds.isEmpty() || !changes.isEmpty() || !repeals.isEmpty();
    if (file != null) {
      if (named || from != null || write != null) {
        throw new UsageException(
            "Both a file and changes are given", "write the changes into the file");
      }
      return Drafts.read(file, book);
    }
    if (!named) {
      throw new UsageException(
          "There is no draft",
          "name a file, or a change such as --threshold 3A090.b.2:3.2=3.0 --from 2026-11-24");
    }
    if (from == null) {
      throw new UsageException("The draft has no first day", "give one, such as --from 2026-11-24");
    }
    String text = compose(book, from);
    try {
      Draft draft = DraftReader.read("the draft", text, book);
      if (write != null) {
        keep(write, text);
      }
      return draft;
    } catch (DataException problems) {
      throw new UsageException(problems);
    }
  }

  private String compose(StatuteBook book, LocalDate day) {
    DraftText text = new DraftText(title(), day);
    for (String change : changes) {
      int equals = change.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--change \"" + change + "\" names no provision",
            "write it as 'ID=CEL', such as '3A090.b.2=item.tpp >= 1600.0'");
      }
      text.change(change.substring(0, equals).strip(), change.substring(equals + 1).strip());
    }
    thresholds.forEach(threshold -> addThreshold(text, book, threshold));
    repeals.forEach(text::repeal);
    return text.text();
  }

  private void addThreshold(DraftText text, StatuteBook book, String threshold) {
    int equals = threshold.lastIndexOf('=');
    int colon = threshold.lastIndexOf(':', equals);
    if (colon < 1 || equals < colon) {
      throw new UsageException(
          "--threshold \"" + threshold + "\" cannot be read",
          "write it as ID:OLD=NEW, such as 3A090.b.2:3.2=3.0");
    }
    String id = threshold.substring(0, colon);
    BigDecimal old = number(threshold, threshold.substring(colon + 1, equals));
    if (!text.threshold(book, id, old, number(threshold, threshold.substring(equals + 1)))) {
      throw new UsageException(
          "The number " + old.toPlainString() + " does not stand in the condition of " + id,
          "look at `palier rules " + id + "`");
    }
  }

  private static BigDecimal number(String threshold, String written) {
    try {
      return new BigDecimal(written.strip());
    } catch (NumberFormatException e) {
      throw new UsageException(
          "--threshold \"" + threshold + "\": \"" + written + "\" is not a number",
          "write it as ID:OLD=NEW, such as 3A090.b.2:3.2=3.0");
    }
  }

  /// The changes themselves, in words short enough for a title.
  private String title() {
    StringBuilder title = new StringBuilder();
    thresholds.forEach(each -> title.append(", ").append(each.replace(":", ": ")));
    changes.forEach(each -> title.append(", change of ").append(each.split("=", 2)[0].strip()));
    repeals.forEach(each -> title.append(", repeal of ").append(each));
    return title.substring(2);
  }

  private static void keep(Path path, String text) throws IOException {
    try (WholeFile whole = new WholeFile(path)) {
      whole.writer().write(text);
      whole.finish();
    }
  }
}
