package org.weibao.attachment.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.weibao.attachment.AttachmentView;

/** What is said of a file beside what it holds. */
public final class FileHeaders {

  /** Whatever a file holds, it loads nothing, runs nothing and is nobody's document. */
  public static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private static final char LAST_OF_LATIN = 0xff;
  private static final char NOT_A_CHARACTER = 0xfffd;

  private FileHeaders() {}

  /**
   * The name of a part of a form. Browsers write it in UTF-8, the server reads it as Latin letters.
   */
  static String name(Optional<String> sent) {
    String name = sent.orElse("file");
    if (name.chars().anyMatch(letter -> letter > LAST_OF_LATIN)) {
      return name;
    }
    String meant = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return meant.indexOf(NOT_A_CHARACTER) < 0 ? meant : name;
  }

  /**
   * How it is to be shown and named (RFC 6266): its name as it is, and in plain letters for old
   * browsers.
   *
   * @param shown whether the browser may show it; only pictures are
   */
  public static String disposition(AttachmentView view, boolean shown) {
    String plain = view.fileName().replaceAll("[^A-Za-z0-9 ._-]", "_");
    String encoded =
        URLEncoder.encode(view.fileName(), StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("*", "%2A");
    return (shown ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded;
  }
}
