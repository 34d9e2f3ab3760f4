package dev.palier.app.report;

import java.util.List;

/// What a report says of itself: what was assessed, with which data, checked to when.
public record ReportHead(
    String source, String dataDigest, List<RegimeLine> regimes, String version) {

  public ReportHead {
    regimes = List.copyOf(regimes);
  }

  public record RegimeLine(String id, String title, String authority, String lastVerified) {}
}
