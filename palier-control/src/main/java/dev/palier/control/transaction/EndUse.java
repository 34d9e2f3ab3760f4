package dev.palier.control.transaction;

import java.util.List;

/// A stated end use, such as `supercomputer`.
///
/// @param settles the end-use facts it makes true; every other one it makes false
/// @param recognised whether the words are in the list; the facts stay open where they are not
public record EndUse(String name, List<String> settles, boolean recognised) {

  public EndUse {
    settles = List.copyOf(settles);
  }
}
