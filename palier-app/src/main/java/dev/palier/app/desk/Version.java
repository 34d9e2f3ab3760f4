package dev.palier.app.desk;

import picocli.CommandLine.IVersionProvider;

/// The version that the jar carries.
public final class Version implements IVersionProvider {

  /// `palier 0.1.0-SNAPSHOT`, or `palier (from source)` outside a jar.
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "palier " + (version == null ? "(from source)" : version);
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
