package dev.palier.app.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that appears under its name only when it is finished; a run that breaks off leaves what
/// was there before.
public final class WholeFile implements AutoCloseable {

  private final Path file;
  private final Path unfinished;
  private final OutputStream stream;
  private final Writer writer;

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
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /// Takes bytes; a file takes bytes or text, never both.
  public OutputStream stream() {
    return stream;
  }

  /// Takes text, which is written in UTF-8.
  public Writer writer() {
    return writer;
  }

  /// Puts the finished file under its name.
  public void finish() throws IOException {
    writer.close();
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    Files.deleteIfExists(unfinished);
  }
}
