package org.weibao.attachment.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.weibao.attachment.AttachmentView;

/** What is said of a file beside what it holds. */
public final class FileHeaders {

  /** Whatever a file holds, it loads nothing, runs nothing and is nobody's document. */
  public static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private FileHeaders() {}

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
