package dev.palier.app.api;

import dev.palier.app.ask.Ask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One address of the interface, with what its description says of it.
///
/// @param path such as `/chips/{id}`, below `/api/v1`
/// @param answer the name of the schema that a 200 carries
/// @param many whether it carries a list of them
/// @param accepts what may be posted; null for a GET
public record Route(
    Method method,
    String path,
    String summary,
    List<Parameter> parameters,
    String answer,
    boolean many,
    Posted.@Nullable Form<?> accepts,
    Work work) {

  public Route {
    parameters = List.copyOf(parameters);
  }

  /// A route that is asked by its address alone.
  static Route get(
      String path,
      String summary,
      List<Parameter> parameters,
      String answer,
      boolean many,
      Work work) {
    return new Route(Method.GET, path, summary, parameters, answer, many, null, work);
  }

  /// A route to which one object is posted, or a list of them; it answers likewise.
  static Route post(
      String path,
      String summary,
      List<Parameter> parameters,
      String answer,
      Posted.Form<?> accepts,
      Work work) {
    return new Route(Method.POST, path, summary, parameters, answer, false, accepts, work);
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
