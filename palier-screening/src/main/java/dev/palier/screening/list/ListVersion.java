package dev.palier.screening.list;

import java.time.Instant;
import java.time.LocalDate;

/// One version of a source of lists: the bytes that were read, when, and from where.
///
/// @param source its id in `data/screening/sources.yaml`, such as `us-csl`
/// @param digest SHA-256 of the bytes, in hexadecimal
/// @param published the day of which the source says it is
/// @param retrieved when it was fetched or read
/// @param origin the address or the file's name
/// @param parties how many entries it holds
/// @param starter whether it is the short list that ships with the program: no match in it proves
///   nothing
public record ListVersion(
    String source,
    String digest,
    LocalDate published,
    Instant retrieved,
    String origin,
    int parties,
    boolean starter) {

  /// The first twelve digits of the digest, for lines that people read.
  public String shortDigest() {
    return digest.substring(0, Math.min(12, digest.length()));
  }
}
