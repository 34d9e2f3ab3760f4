package dev.palier.app.page.amendment;

import dev.palier.app.amendment.AmendmentView;
import java.time.LocalDate;
import java.util.List;

/// What the page on amendments shows.
///
/// @param days the days on which something changes, the latest first
public record AmendmentPageView(
    LocalDate before, LocalDate after, AmendmentView amendment, List<LocalDate> days) {}
