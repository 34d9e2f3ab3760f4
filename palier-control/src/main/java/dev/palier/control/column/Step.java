package dev.palier.control.column;

import dev.palier.control.fact.Fact;

/// One step of a compiled form: it gives one condition its truth in 64 rows, from the columns or
/// from the truths of earlier steps.
sealed interface Step
    permits Threshold,
        Comparing,
        Step.Constant,
        Step.Holds,
        Step.OneOf,
        Step.Not,
        Step.All,
        Step.Any,
        Step.Counted {

  void run(Columns columns, int block, Planes planes);

  /// Always or never.
  record Constant(int to, boolean value) implements Step {
    @Override
    public void run(Columns columns, int block, Planes planes) {
      long word = value ? -1L : 0;
      planes.set(to, word, word, word);
    }
  }

  /// A fact that is true.
  record Holds(int to, Fact fact) implements Step {
    @Override
    public void run(Columns columns, int block, Planes planes) {
      TruthColumn column = columns.truths(fact.index());
      planes.setLeaf(to, column.yes[block], column.unknown(block), columns.counting(fact, block));
    }
  }

  /// A text or country that is one of some.
  ///
  /// @param members by code: 1 for those that are
  record OneOf(int to, Fact fact, byte[] members) implements Step {
    @Override
    public void run(Columns columns, int block, Planes planes) {
      TextColumn column = columns.texts(fact.index());
      short[] codes = column.codes;
      int first = block << Columns.SHIFT;
      long word = 0;
      for (int i = 0; i < 64; i++) {
        word |= (long) members[codes[first + i]] << i;
      }
      planes.setLeaf(
          to, word & column.known[block], column.unknown(block), columns.counting(fact, block));
    }
  }

  record Not(int to, int part) implements Step {
    @Override
    public void run(Columns columns, int block, Planes planes) {
      long no = ~planes.open[part];
      long notPressing = planes.pressing[part] & ~planes.yes[part];
      planes.set(to, ~planes.yes[part], no | notPressing, no);
    }
  }

  record All(int to, int[] parts) implements Step {
    @Override
    public void run(Columns columns, int block, Planes planes) {
      long open = -1L;
      long pressing = -1L;
      long yes = -1L;
      for (int part : parts) {
        open &= planes.open[part];
        pressing &= planes.pressing[part];
        yes &= planes.yes[part];
      }
      planes.set(to, open, pressing, yes);
    }
  }

  record Any(int to, int[] parts) implements Step {
    @Override
    public void run(Columns columns, int block, Planes planes) {
      long open = 0;
      long pressing = 0;
      long yes = 0;
      for (int part : parts) {
        open |= planes.open[part];
        pressing |= planes.pressing[part];
        yes |= planes.yes[part];
      }
      planes.set(to, open, pressing, yes);
    }
  }

  /// A verdict as an outcome counts it: what nobody asked about is read as NO.
  record Counted(int to, int part) implements Step {
    @Override
    public void run(Columns columns, int block, Planes planes) {
      planes.set(to, planes.pressing[part], planes.pressing[part], planes.yes[part]);
    }
  }
}
