package dev.palier.app.page.audit;

import java.time.LocalDate;
import java.util.List;

/// What happened at the desk in a span of days, in brief.
///
/// @param party empty for everybody
/// @param lines the newest things first, some of them
/// @param versions the versions of lists that it rests on
public record AuditView(
    LocalDate from,
    LocalDate until,
    String party,
    int screenings,
    long screened,
    long matched,
    int events,
    int accesses,
    List<String> versions,
    List<Line> lines,
    List<File> files) {

  /// One thing that happened.
  ///
  /// @param address the page of the alert; empty where it is none
  public record Line(
      String at, String who, String what, String subject, String address, String reason) {}

  /// The same as a file.
  public record File(String form, String address) {}
}
