package dev.palier.app.api;

import dev.palier.app.ask.Ask;
import java.util.List;

/// One address of the interface, with what its description says of it.
///
/// @param path such as `/chips/{id}`, below `/api/v1`
/// @param answer the name of the schema that a 200 carries
/// @param many whether it carries a list of them
public record Route(
    Method method,
    String path,
    String summary,
    List<Parameter> parameters,
    String answer,
    boolean many,
    Work work) {

  public Route {
    parameters = List.copyOf(parameters);
  }

  /// How it is asked.
  public enum Method {
    GET,
    POST
  }

  /// Something that a request may state.
  ///
  /// @param place `path` or `query`
  public record Parameter(
      String name, String place, String description, boolean required, String example) {}

  /// Makes the answer.
  public interface Work {

    /// @param id the part of the path in braces; empty where there is none
    /// @param body what was posted; empty for a GET
    Answer answer(Ask ask, String id, String body);
  }

  /// What goes back: a tree to be written as JSON, or a problem.
  public sealed interface Answer {

    record Tree(Object tree) implements Answer {}

    record Refused(Problem problem) implements Answer {}
  }
}
