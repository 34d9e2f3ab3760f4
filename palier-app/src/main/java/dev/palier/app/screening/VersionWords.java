package dev.palier.app.screening;

import dev.palier.app.text.Messages;
import dev.palier.screening.list.ListVersion;

/// Says what was screened against, and that nothing in it matched. The word "clear" is never said.
public final class VersionWords {

  private final Messages messages;

  public VersionWords(Messages messages) {
    this.messages = messages;
  }

  /// Such as "us-csl of 2026-07-31, version 5a2b1c0d9e8f, 25,921 entries".
  public String against(ListVersion version) {
    return messages.get(
        "screening.against",
        version.source(),
        version.published().toString(),
        version.shortDigest(),
        String.valueOf(version.parties()));
  }

  /// Such as "No match in us-csl version 5a2b1c0d9e8f of 2026-07-31".
  public String noMatch(ListVersion version) {
    return messages.get(
        "screening.no-match",
        version.source(),
        version.shortDigest(),
        version.published().toString());
  }
}
