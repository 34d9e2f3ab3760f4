package dev.palier.app.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/// Files that are on disk when a call returns, whole or not at all.
final class Durable {

  /// What names start with that a crash may leave behind.
  static final String UNFINISHED = ".unfinished";

  private Durable() {}

  /// What writes the bytes of a file.
  @FunctionalInterface
  interface Writer {
    void write(OutputStream to) throws IOException;
  }

  /// Writes a new file and waits until the disk has it.
  static void write(Path file, Writer writer) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      writer.write(out);
      out.flush();
      channel.force(true);
    }
  }

  /// Replaces a file of a folder by another content in one step.
  static void replace(Path folder, String name, byte[] content) throws IOException {
    Path unfinished = Files.createTempFile(folder, UNFINISHED, "");
    Files.delete(unfinished);
    write(unfinished, out -> out.write(content));
    move(unfinished, folder, name);
  }

  /// Puts a finished file or folder under its name in one step.
  static void move(Path finished, Path folder, String name) throws IOException {
    Files.move(
        finished,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  /// Waits until the disk has the names of a folder. Some systems refuse to open folders; there the
  /// move itself has to do.
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // told above
    }
  }

  /// Removes a folder with all that is in it.
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(path);
      }
    }
  }
}
