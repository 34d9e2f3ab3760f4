package dev.palier.control.condition;

import dev.cel.common.CelSource;
import dev.cel.common.ast.CelExpr;
import java.util.Map;

/// Where the parts of a condition stand in its text: for an operation, its operator.
final class Places {

  private final String text;
  private final Map<Long, Integer> offsets;

  Places(String text, CelSource source) {
    this.text = text;
    this.offsets = source.getPositionsMap();
  }

  /// What is wrong with a part, at its place.
  ConditionException of(CelExpr part, ConditionException wrong) {
    Integer offset = offsets.get(part.id());
    if (offset == null || offset > text.codePointCount(0, text.length())) {
      return wrong;
    }
    String before = text.substring(0, text.offsetByCodePoints(0, offset));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return wrong.at(line, before.length() - before.lastIndexOf('\n'));
  }
}
