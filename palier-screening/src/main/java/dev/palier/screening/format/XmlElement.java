package dev.palier.screening.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One element of an XML file with all that is below it.
record XmlElement(String name, StringBuilder content, List<XmlElement> children) {

  XmlElement(String name) {
    this(name, new StringBuilder(), new ArrayList<>());
  }

  /// Its own text, without blanks around it.
  String text() {
    return content.toString().strip();
  }

  /// The text of its first child of a name; empty where there is none.
  String text(String child) {
    return all(child).map(XmlElement::text).findFirst().orElse("");
  }

  /// The children of a name.
  Stream<XmlElement> all(String child) {
    return children.stream().filter(element -> element.name().equals(child));
  }

  /// The texts of the children of these names that are not blank, with something between them.
  String joined(String between, String... names) {
    return Stream.of(names)
        .map(this::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(between));
  }
}
