package dev.palier.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/// The templates, compiled when Palier was built; what they print is escaped by its place in the
/// HTML.
public final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "dev.palier.app.template");

  private Templates() {}

  public static TemplateEngine engine() {
    return ENGINE;
  }
}
