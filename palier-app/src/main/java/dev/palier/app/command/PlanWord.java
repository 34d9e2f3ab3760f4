package dev.palier.app.command;

import dev.palier.capability.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a plan as people write it, such as `tp1-dp8-ep8`.
final class PlanWord {

  private static final Pattern PART = Pattern.compile("(tp|pp|dp|ep)(\\d{1,4})");

  private PlanWord() {}

  static Plan read(String word) {
    Map<String, Integer> parts = new HashMap<>();
    for (String part : word.strip().split("-")) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches() || parts.put(matcher.group(1), ways(matcher)) != null) {
        throw bad(word);
      }
    }
    int tensor = parts.getOrDefault("tp", 1);
    int data = parts.getOrDefault("dp", 1);
    int experts = parts.getOrDefault("ep", 1);
    int group = tensor * data;
    if (group % experts != 0) {
      throw new UsageException(
          "Experts over " + experts + " ranks do not divide the " + group + " of " + word,
          "take an ep that divides tp times dp");
    }
    return new Plan(tensor, parts.getOrDefault("pp", 1), data, group / experts, experts);
  }

  private static int ways(Matcher matcher) {
    return Math.max(1, Integer.parseInt(matcher.group(2)));
  }

  private static UsageException bad(String word) {
    return new UsageException(
        "\"" + word + "\" is not a plan", "write auto, or such as tp8, tp8-ep8, tp1-dp8-ep8");
  }
}
