package dev.palier.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The `data/` folder: on disk, or packed into the jar that holds a given class.
public final class DataFolder {

  private static final String PACKED = "palier-data/";

  /// One folder for each jar, however many classes ask for what is packed with them.
  private static final Map<Path, DataFolder> JARS = new ConcurrentHashMap<>();

  private final Path root;
  private final boolean packed;
  private @Nullable List<DataFile> packedFiles;

  private DataFolder(Path root, boolean packed) {
    this.root = root;
    this.packed = packed;
  }

  /// The folder on disk, as a checkout has it.
  public static DataFolder at(Path root) {
    return new DataFolder(root, false);
  }

  /// The data that was packed beside a class, in its jar or in its folder of classes.
  public static DataFolder packedWith(Class<?> anchor) {
    URL place = anchor.getProtectionDomain().getCodeSource().getLocation();
    try {
      Path path = Path.of(place.toURI());
      return Files.isDirectory(path)
          ? new DataFolder(path.resolve(PACKED), false)
          : JARS.computeIfAbsent(path, jar -> new DataFolder(jar, true));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(
          "The place of " + anchor.getName() + " is not a path: " + place, e);
    }
  }

  /// All files of a sub-folder (`"chips"`) or the one file of that name, in the order of their
  /// names.
  public List<DataFile> list(String under) {
    try {
      List<DataFile> files = packed ? listPacked(under) : listOnDisk(under);
      files.sort(Comparator.comparing(DataFile::name));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One file that must be there, such as `makers.yaml`.
  public DataFile get(String name) {
    return list(name).stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new DataException(
                List.of(
                    new Problem(
                        name,
                        0,
                        "",
                        "the file is missing in " + root,
                        "restore it from the repository"))));
  }

  private List<DataFile> listOnDisk(String under) throws IOException {
    Path folder = root.resolve(under);
    List<DataFile> files = new ArrayList<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(DataFolder::isData)::iterator) {
        files.add(
            new DataFile(
                root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path)));
      }
    }
    return files;
  }

  private List<DataFile> listPacked(String under) throws IOException {
    List<DataFile> files = new ArrayList<>();
    for (DataFile file : packedFiles()) {
      if (file.name().equals(under) || file.name().startsWith(under + "/")) {
        files.add(file);
      }
    }
    return files;
  }

  /// Every data file of the jar; it is gone through once in a run, since it holds many other
  /// entries.
  private synchronized List<DataFile> packedFiles() throws IOException {
    if (packedFiles == null) {
      List<DataFile> files = new ArrayList<>();
      try (JarFile jar = new JarFile(root.toFile())) {
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
          if (!entry.isDirectory() && entry.getName().startsWith(PACKED)) {
            try (InputStream in = jar.getInputStream(entry)) {
              files.add(
                  new DataFile(entry.getName().substring(PACKED.length()), in.readAllBytes()));
            }
          }
        }
      }
      packedFiles = files;
    }
    return packedFiles;
  }

  private static boolean isData(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".csv"));
  }
}
