package dev.palier.control.column;

/// The truths of many conditions for a block of 64 rows, three words each: where a truth is not NO,
/// where it is UNKNOWN or YES, and where it is YES.
///
/// Since NO < NOT_ASKED < UNKNOWN < YES, each plane holds where the truth reaches a height; *and*
/// is then the `&` of each plane, *or* the `|`, and *not* turns the planes over.
final class Planes {

  final long[] open;
  final long[] pressing;
  final long[] yes;

  Planes(int size) {
    this.open = new long[size];
    this.pressing = new long[size];
    this.yes = new long[size];
  }

  int size() {
    return yes.length;
  }

  void set(int place, long open, long pressing, long yes) {
    this.open[place] = open;
    this.pressing[place] = pressing;
    this.yes[place] = yes;
  }

  /// Sets the truth of a leaf from the rows where it holds, those where its fact is unknown, and
  /// those where an unknown value counts.
  void setLeaf(int place, long holds, long unknown, long counting) {
    set(place, holds | unknown, holds | unknown & counting, holds);
  }
}
