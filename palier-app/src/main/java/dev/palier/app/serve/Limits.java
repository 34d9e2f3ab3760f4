package dev.palier.app.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Set;

/// How much a request may bring, and how long it may take.
final class Limits {

  static final long BODY_BYTES = 1L << 20;
  static final long UPLOAD_BYTES = 8L << 20;
  static final String UPLOAD = "/orders";
  static final String IMPACT = "/rules/impact";
  static final String PARTIES = "/screening/file";
  private static final Set<String> WITH_FILES = Set.of(UPLOAD, IMPACT, PARTIES);
  static final int HEADER_BYTES = 16 << 10;
  static final Duration IDLE = Duration.ofSeconds(30);
  static final Duration STOP = Duration.ofSeconds(10);

  private Limits() {}

  static void set(JavalinConfig config) {
    config.http.maxRequestSize = BODY_BYTES;
    config.http.asyncTimeout = IDLE.toMillis();
    config.jetty.multipartConfig.maxFileSize(UPLOAD_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(UPLOAD_BYTES + HEADER_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize((int) UPLOAD_BYTES, SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
      http.setIdleTimeout(IDLE.toMillis());
    });
  }

  /// Turns away what says itself that it is too large, before any of it is read.
  static void check(Context context) {
    long limit = WITH_FILES.contains(context.path()) ? UPLOAD_BYTES + HEADER_BYTES : BODY_BYTES;
    if (context.req().getContentLengthLong() > limit) {
      throw new ContentTooLargeResponse();
    }
  }
}
