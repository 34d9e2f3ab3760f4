package dev.palier.app.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/// Ids that sort by time, such as `0193600b1c2d8a41f07e`: twelve digits of milliseconds, eight of
/// chance.
final class TimedId {

  private static final SecureRandom CHANCE = new SecureRandom();

  private TimedId() {}

  static String at(Instant time) {
    return HexFormat.of().toHexDigits(time.toEpochMilli(), 12)
        + HexFormat.of().toHexDigits(CHANCE.nextInt());
  }
}
