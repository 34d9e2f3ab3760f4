package dev.palier.app.page.draft;

import dev.palier.app.amendment.AmendmentView;
import dev.palier.app.page.amendment.ChangePicture;
import dev.palier.app.proof.ProofsView;
import dev.palier.control.fact.Fact;
import dev.palier.control.provision.Provision;
import java.util.List;
import java.util.Optional;

/// The editor, what is wrong with what stands in it, and what the draft would change.
public record DraftView(
    DraftForm form,
    List<Provision> provisions,
    List<Fact> facts,
    Optional<DraftCheck> check,
    Optional<Result> result) {

  /// What the draft would change, and what it proves and breaks.
  public record Result(
      String title, Optional<ChangePicture> picture, ProofsView proofs, AmendmentView amendment) {}
}
