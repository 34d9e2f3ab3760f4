package dev.palier.data;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text in UTF-8 as others write it.
public final class Utf8 {

  private static final int BUFFER = 1 << 16;
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  private Utf8() {}

  /// Reads a text without the byte order mark that some programs write first. Where the bytes are
  /// no UTF-8, reading on throws a [java.nio.charset.CharacterCodingException]: no letter is
  /// replaced in silence.
  public static BufferedReader reader(InputStream bytes) throws IOException {
    InputStream buffered = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, BUFFER);
    skipMark(buffered);
    return new BufferedReader(
        new InputStreamReader(
            buffered,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static void skipMark(InputStream bytes) throws IOException {
    bytes.mark(MARK.length);
    for (int expected : MARK) {
      if (bytes.read() != expected) {
        bytes.reset();
        return;
      }
    }
  }
}
