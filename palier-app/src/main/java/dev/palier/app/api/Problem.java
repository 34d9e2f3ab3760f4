package dev.palier.app.api;

import dev.palier.app.assessment.JsonTree;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is wrong with a request: what, where, and a way out. After RFC 9457.
///
/// @param where the field or the parameter; empty where it is the whole request
public record Problem(int status, String what, String where, String maybe) {

  public static final String TYPE = "application/problem+json";

  public static Problem of(int status, String what, String where, String maybe) {
    return new Problem(status, what, where, maybe);
  }

  public String json() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("status", status);
    tree.put("what", what);
    tree.put("where", where);
    tree.put("maybe", maybe);
    return JsonTree.pretty(tree);
  }
}
