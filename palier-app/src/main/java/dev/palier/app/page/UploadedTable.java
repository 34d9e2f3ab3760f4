package dev.palier.app.page;

import dev.palier.app.ask.AskException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// A file that was sent to be answered, on disk for as long as that takes.
public record UploadedTable(Path folder, Path file) implements AutoCloseable {

  /// What a workbook may grow to when it is unpacked.
  private static final long LIMIT_UNPACKED_BYTES = 128L << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  /// Takes in what was sent, under a name that says its kind.
  ///
  /// @throws AskException if it is no workbook, or one that unpacks to a huge one
  public static UploadedTable of(String fileName, InputStream content) throws IOException {
    boolean workbook = fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    Path folder = Files.createTempDirectory("palier-table");
    UploadedTable upload =
        new UploadedTable(folder, folder.resolve(workbook ? "table.xlsx" : "table.csv"));
    try {
      Files.copy(content, upload.file);
      if (workbook) {
        upload.checkUnpacked();
      }
      return upload;
    } catch (IOException | RuntimeException e) {
      upload.close();
      throw e;
    }
  }

  /// Refuses a small workbook that unpacks to a huge one.
  private void checkUnpacked() throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > LIMIT_UNPACKED_BYTES) {
            throw AskException.tooLarge("problem.unpacked", LIMIT_UNPACKED_BYTES >> 20);
          }
        }
      }
    } catch (ZipException e) {
      throw AskException.unreadable("problem.file", "not a workbook: " + e.getMessage());
    }
  }

  /// What was wrong with it, without the place where it lay.
  ///
  /// @param key the text that says so of this sort of table
  public AskException unreadable(@Nullable IOException e, String key) {
    String message = e == null ? "" : String.valueOf(e.getMessage());
    String what = message.replace(file.toString() + ": ", "").lines().findFirst().orElse("");
    return AskException.unreadable(key, what);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(folder);
  }
}
