package dev.palier.app.lists;

import dev.palier.app.json.JsonObject;
import dev.palier.app.json.JsonTree;
import dev.palier.screening.list.ListVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Versions of lists on disk:
///
/// ```
/// lists/us-sdn/current.json            which version is in use, and when that was last confirmed
/// lists/us-sdn/versions/3f9a…/version.json
/// lists/us-sdn/versions/3f9a…/0.gz     its files, compressed
/// ```
///
/// A version appears under its digest when it is whole, and comes into use by the replacement of
/// one small file: a run that breaks off at any point leaves what was in use. Safe for use by
/// several processes.
public final class ListStore {

  private static final String CURRENT = "current.json";
  private static final String VERSION = "version.json";
  private static final String LOCK = ".lock";

  private final Path root;
  private final int keep;

  /// @param keep how many versions of a source stay
  public ListStore(Path root, int keep) {
    this.root = root;
    this.keep = keep;
  }

  /// Which version is in use.
  ///
  /// @param confirmed when its source was last found to publish it
  record Pointer(String digest, Instant confirmed) {}

  public Path root() {
    return root;
  }

  /// The version in use and when it was confirmed; empty where none is kept.
  Optional<Pointer> pointer(String source) throws IOException {
    Path file = folder(source).resolve(CURRENT);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode tree = JsonMapper.shared().readTree(Files.readString(file));
      return Optional.of(
          new Pointer(
              tree.required("digest").asString(),
              Instant.parse(tree.required("confirmed").asString())));
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      throw new IOException(
          file + ": not a pointer to a version.\nMaybe remove it and update the source again.", e);
    }
  }

  /// The version of a digest, or of its first digits; empty where none or several fit.
  public Optional<KeptVersion> find(String source, String digest) throws IOException {
    List<KeptVersion> fitting =
        versions(source).stream()
            .filter(kept -> kept.version().digest().startsWith(digest))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /// All versions of a source, the one retrieved last first. A folder without a readable
  /// description is none.
  public List<KeptVersion> versions(String source) throws IOException {
    Path folder = versionsOf(source);
    List<KeptVersion> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> each = Files.list(folder)) {
      for (Path version : (Iterable<Path>) each::iterator) {
        Path description = version.resolve(VERSION);
        if (unfinished(version) || !Files.isRegularFile(description)) {
          continue;
        }
        try {
          found.add(VersionJson.read(Files.readString(description)));
        } catch (IOException e) {
          // a version that cannot be described cannot be used; the next update fetches it again
        }
      }
    }
    found.sort(
        Comparator.comparing((KeptVersion kept) -> kept.version().retrieved())
            .reversed()
            .thenComparing(kept -> kept.version().digest()));
    return found;
  }

  /// The files of a version, as they were kept.
  ///
  /// @throws IOException if they are not what they were
  List<Fetched.Part> read(KeptVersion kept) throws IOException {
    Path folder = versionsOf(kept.version().source()).resolve(kept.version().digest());
    List<Fetched.Part> parts = new ArrayList<>();
    for (int i = 0; i < kept.files().size(); i++) {
      KeptVersion.KeptFile file = kept.files().get(i);
      Fetched.Part part = new Fetched.Part(file.name(), unpacked(folder, i, file));
      if (!part.sha256().equals(file.sha256())) {
        throw damaged(folder, file);
      }
      parts.add(part);
    }
    return parts;
  }

  private static byte[] unpacked(Path folder, int number, KeptVersion.KeptFile file)
      throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(folder.resolve(number + ".gz")))) {
      byte[] bytes = in.readNBytes(Math.toIntExact(file.bytes()));
      if (in.read() < 0) {
        return bytes;
      }
    } catch (IOException | ArithmeticException e) {
      // told below, with the file
    }
    throw damaged(folder, file);
  }

  private static IOException damaged(Path folder, KeptVersion.KeptFile file) {
    return new IOException(
        folder
            + ": the file "
            + file.name()
            + " is not what was kept.\nMaybe remove this folder and update the source again.");
  }

  /// Keeps a version and brings it into use. Older versions beyond the limit go.
  void keep(KeptVersion kept, List<Fetched.Part> parts, Instant confirmed) throws IOException {
    ListVersion version = kept.version();
    Path versions = Files.createDirectories(versionsOf(version.source()));
    Path place = versions.resolve(version.digest());
    Path unfinished = Files.createTempDirectory(versions, Durable.UNFINISHED);
    for (int i = 0; i < parts.size(); i++) {
      byte[] bytes = parts.get(i).bytes();
      Durable.write(
          unfinished.resolve(i + ".gz"),
          out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(new Unclosed(out), 1 << 16)) {
              packed.write(bytes);
            }
          });
    }
    byte[] description = VersionJson.write(kept).getBytes(StandardCharsets.UTF_8);
    Durable.write(unfinished.resolve(VERSION), out -> out.write(description));
    Durable.force(unfinished);
    Durable.remove(place); // a version that was kept before but cannot be read
    Durable.move(unfinished, versions, version.digest());
    use(version.source(), version.digest(), confirmed);
    prune(version.source(), version.digest());
  }

  /// Brings a version that is kept into use, or notes that it was confirmed again.
  void use(String source, String digest, Instant confirmed) throws IOException {
    Durable.replace(
        folder(source),
        CURRENT,
        JsonTree.pretty(JsonObject.of("digest", digest, "confirmed", confirmed))
            .getBytes(StandardCharsets.UTF_8));
  }

  private void prune(String source, String inUse) throws IOException {
    List<KeptVersion> versions = versions(source);
    for (int i = keep; i < versions.size(); i++) {
      String digest = versions.get(i).version().digest();
      if (!digest.equals(inUse)) {
        Durable.remove(versionsOf(source).resolve(digest));
      }
    }
    try (Stream<Path> each = Files.list(versionsOf(source))) {
      for (Path left : each.filter(ListStore::unfinished).toList()) {
        Durable.remove(left);
      }
    }
  }

  /// Holds a source for one update at a time, over processes.
  FileChannel lock(String source) throws IOException {
    FileChannel channel =
        FileChannel.open(
            Files.createDirectories(folder(source)).resolve(LOCK),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      channel.lock();
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw new IOException(
          folder(source) + ": another update of this source is under way.\nMaybe try again later.",
          e);
    }
  }

  private static boolean unfinished(Path path) {
    return String.valueOf(path.getFileName()).startsWith(Durable.UNFINISHED);
  }

  private Path folder(String source) {
    return root.resolve(source);
  }

  private Path versionsOf(String source) {
    return folder(source).resolve("versions");
  }

  /// A stream that its user may close while the file below stays open.
  private static final class Unclosed extends java.io.FilterOutputStream {

    Unclosed(java.io.OutputStream below) {
      super(below);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
