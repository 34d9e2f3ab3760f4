package dev.palier.app.page.proofs;

import dev.palier.app.proof.ProofsView;
import java.time.LocalDate;
import java.util.List;

/// What the page on proofs shows.
///
/// @param days the first days of the periods, the latest first
public record ProofsPageView(LocalDate day, ProofsView proofs, List<LocalDate> days) {}
