package dev.palier.control.determination;

import java.nio.file.Path;

/// Where the shared data lies that tests read in place: `PALIER_SHARED_DATA`, or `../shared/data`
/// beside the checkout.
public final class SharedData {

  private SharedData() {}

  public static Path folder() {
    String stated = System.getenv("PALIER_SHARED_DATA");
    return stated != null
        ? Path.of(stated)
        : Path.of(System.getProperty("palier.root", "..")).resolve("../shared/data").normalize();
  }
}
