package dev.palier.control.geography;

import java.time.LocalDate;

/// The time in which one country belongs to one group: from the first day (inclusive) until a day
/// (exclusive).
record Membership(String country, LocalDate from, LocalDate until) {

  boolean holds(LocalDate asOf) {
    return !asOf.isBefore(from) && asOf.isBefore(until);
  }
}
