package dev.palier.capability.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the text of a run's source says of it, such as `source_file=…; silicon_concurrency=128;
/// measured=2026-02-03…; image=…`.
///
/// @param clients 0 where it does not say
/// @param measured the day, `2026-02-03`; empty where it does not say
record SourceText(String text, double clients, String measured, Collection collection) {

  private static final Pattern CLIENTS = Pattern.compile("silicon_concurrency=(\\d{1,9})");
  private static final Pattern MEASURED = Pattern.compile("measured=(\\d{4}-\\d\\d-\\d\\d)");

  static SourceText of(String text) {
    Matcher clients = CLIENTS.matcher(text);
    Matcher measured = MEASURED.matcher(text);
    return new SourceText(
        text,
        clients.find() ? Double.parseDouble(clients.group(1)) : 0,
        measured.find() ? measured.group(1) : "",
        collection(text));
  }

  private static Collection collection(String text) {
    if (text.contains("gtl")) {
      return Collection.SINGLE_BATCHES;
    }
    return text.contains("aic-auto-gap") && !text.startsWith("db-")
        ? Collection.LABORATORY
        : Collection.INFERENCEX;
  }

  boolean isDatabaseDump() {
    return text.startsWith("db-");
  }

  boolean names(String image) {
    return text.contains(image);
  }
}
