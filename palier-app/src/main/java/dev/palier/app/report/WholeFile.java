package dev.palier.app.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears under its name only when it is finished; a run that breaks off leaves what
/// was there before.
public final class WholeFile implements AutoCloseable {

  private final Path file;
  private final Path unfinished;
  private final OutputStream stream;

  /// @throws IOException if its folder does not exist or cannot be written, in words
  public WholeFile(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null
        || !Files.isDirectory(folder)
        || !Files.isWritable(folder)
        || Files.isDirectory(file)) {
      throw new IOException(
          file
              + ": a file of this name cannot be written.\nMaybe create its folder first, or take another name.");
    }
    this.file = file;
    this.unfinished = Files.createTempFile(folder, ".palier", ".unfinished");
    unfinished.toFile().deleteOnExit(); // a run that is interrupted leaves nothing behind
    this.stream = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
  }

  public OutputStream stream() {
    return stream;
  }

  /// Puts the finished file under its name.
  public void finish() throws IOException {
    stream.close();
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    Files.deleteIfExists(unfinished);
  }
}
