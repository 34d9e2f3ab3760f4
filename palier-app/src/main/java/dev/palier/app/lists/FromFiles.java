package dev.palier.app.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads the files of a version from disk.
public final class FromFiles {

  private FromFiles() {}

  /// @param limit in bytes, of each file
  /// @throws NotFetchedException with the reason, if one of them cannot be read
  public static Fetched read(List<Path> paths, long limit) throws NotFetchedException {
    List<Fetched.Part> parts = new ArrayList<>();
    LocalDate dated = LocalDate.MIN;
    for (Path path : paths) {
      if (!Files.isRegularFile(path)) {
        throw NotFetchedException.of(path + ": there is no such file", "check the path");
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes(Math.toIntExact(Math.min(limit + 1, Integer.MAX_VALUE - 8)));
        if (bytes.length > limit) {
          throw NotFetchedException.tooLarge(path.toString(), limit);
        }
        parts.add(new Fetched.Part(String.valueOf(path.getFileName()), bytes));
        LocalDate modified =
            LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
        dated = modified.isAfter(dated) ? modified : dated;
      } catch (NotFetchedException e) {
        throw e;
      } catch (IOException e) {
        throw NotFetchedException.of(path + ": it cannot be read", "check its rights");
      }
    }
    return new Fetched(
        parts, paths.stream().map(Path::toString).collect(Collectors.joining(" ")), null, dated);
  }
}
