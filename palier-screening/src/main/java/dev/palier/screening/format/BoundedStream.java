package dev.palier.screening.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// Bytes up to a limit; beyond it a problem is told.
final class BoundedStream extends FilterInputStream {

  private final long limit;
  private final Supplier<UnreadableException> beyond;
  private long read;

  BoundedStream(InputStream in, long limit, Supplier<UnreadableException> beyond) {
    super(in);
    this.limit = limit;
    this.beyond = beyond;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int many = super.read(bytes, from, length);
    count(Math.max(0, many));
    return many;
  }

  private void count(int bytes) {
    read += bytes;
    if (read > limit) {
      throw beyond.get();
    }
  }
}
