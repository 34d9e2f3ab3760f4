package dev.palier.screening.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An XML file that is read piece by piece. It may not declare a document type or entities, so it
/// can neither reach out to other files nor blow itself up.
final class XmlFile {

  private final ListFile file;
  private final Entries entries;

  XmlFile(ListFile file, Entries entries) {
    this.file = file;
    this.entries = entries;
  }

  /// Gives the top element without its children, and then each element of certain names with all
  /// that is below it.
  void elements(Consumer<XMLStreamReader> top, Set<String> names, Consumer<XmlElement> element)
      throws IOException {
    try (InputStream in = entries.open(file)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      boolean atTop = true;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw entries.unreadable(
              line(xml), "the file declares a document type", "remove the line <!DOCTYPE …>");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (atTop) {
            top.accept(xml);
            atTop = false;
          } else if (names.contains(xml.getLocalName())) {
            element.accept(element(xml, 1));
          }
        }
      }
    } catch (MissingResourceException e) { // what the JDK throws for some faults of a DTD
      throw entries.unreadable(
          0, "not XML: " + e.getMessage(), "remove the line <!DOCTYPE …> from the file");
    } catch (XMLStreamException e) {
      throw entries.unreadable(
          e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
          "not XML: " + String.valueOf(e.getMessage()).lines().reduce("", (a, b) -> b),
          "fetch the file again; it may be cut off");
    }
  }

  private XmlElement element(XMLStreamReader xml, int depth) throws XMLStreamException {
    if (depth > entries.limits().nesting()) {
      throw entries.unreadable(
          line(xml),
          "elements stand more than " + entries.limits().nesting() + " deep",
          "check that it is the file of a list");
    }
    XmlElement element = new XmlElement(xml.getLocalName());
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> element.children().add(element(xml, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml, element);
        case XMLStreamConstants.END_ELEMENT -> {
          return element;
        }
        default -> {}
      }
    }
    return element;
  }

  private void append(XMLStreamReader xml, XmlElement element) {
    element.content().append(xml.getText());
    if (element.content().length() > entries.limits().text()) {
      throw entries.unreadable(
          line(xml),
          "a text has more than " + entries.limits().text() + " characters",
          "raise characters-of-a-text in data/screening/list-limits.yaml");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static int line(XMLStreamReader xml) {
    return xml.getLocation().getLineNumber();
  }
}
