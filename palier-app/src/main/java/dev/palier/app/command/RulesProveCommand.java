package dev.palier.app.command;

import dev.palier.app.desk.Palier;
import dev.palier.app.json.JsonTree;
import dev.palier.app.proof.ProofCard;
import dev.palier.app.proof.ProofJson;
import dev.palier.app.proof.ProofViews;
import dev.palier.app.report.Colours;
import dev.palier.control.draft.Draft;
import dev.palier.control.proof.Proofs;
import dev.palier.control.proof.Prover;
import dev.palier.control.regime.StatuteBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `palier rules prove`: what must be so of the rules, proved or refuted.
@Command(
    name = "prove",
    description =
        "Prove what must be so of the rules, or refute it with a chip or transaction that shows it (docs/proofs.md).",
    footer = {
      "",
      "Exit codes: 0 every property is proved or acknowledged; 1 one is refuted, undecided, or no longer needs its acknowledgement."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesProveCommand implements Callable<Integer> {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day (default: that to which the regimes were last verified).")
  private @Nullable LocalDate asOf;

  @Option(names = "--all", description = "Every period since 2022-08-01.")
  private boolean all;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "A draft (docs/drafts.md) laid over the law, on its first day or --as-of.")
  private @Nullable Path draft;

  @Option(names = "--json", description = "Write JSON (docs/proofs.md).")
  private boolean json;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws IOException {
    if (all && (asOf != null || draft != null)) {
      throw new UsageException(
          "--all goes with neither --as-of nor --draft", "leave out --all, or the other");
    }
    Palier palier = common.palier();
    StatuteBook book = palier.book();
    LocalDate day = asOf == null ? palier.lastVerified() : Days.covered(palier, "--as-of", asOf);
    if (draft != null) {
      Draft read = Drafts.read(draft, book);
      book = read.appliedTo(book);
      day = asOf == null ? read.from() : asOf;
    }
    Prover prover = palier.prover(book);
    List<Proofs> proofs =
        prove(prover, all ? prover.periods(book.changes().first()) : List.of(day));
    print(proofs, palier);
    return proofs.stream().allMatch(Proofs::areSettled) ? ExitCode.ANSWERED : ExitCode.UNSETTLED;
  }

  private List<Proofs> prove(Prover prover, Collection<LocalDate> days) {
    int[] done = {0};
    try (Progress progress = Progress.on(common.err(), "proving")) {
      return prover.on(
          days, proofs -> progress.say(proofs.day() + ", " + ++done[0] + "/" + days.size()));
    }
  }

  private void print(List<Proofs> proofs, Palier palier) {
    if (json) {
      common
          .out()
          .print(JsonTree.pretty(new ProofJson(common.messages()).of(proofs, draft != null)));
      return;
    }
    ProofViews views = new ProofViews(common.messages(), palier.book().geography());
    new ProofCard(common.out(), common.messages(), Colours.ofTerminal())
        .print(all ? views.of(proofs) : views.of(proofs.getFirst(), draft != null));
  }
}
