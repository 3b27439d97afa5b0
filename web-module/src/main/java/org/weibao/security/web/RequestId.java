package org.weibao.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Id of a request: the client's own {@code X-Request-Id} if it is harmless, otherwise a new one.
 */
public final class RequestId {

  /** Header of requests and answers. */
  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = "org.weibao.request-id";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The id, the same for the whole request. */
  public static String of(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    return known == null ? assign(request) : (String) known;
  }

  /** Need not be secret, only new; and each request needs one. */
  private static String random() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private static String assign(HttpServletRequest request) {
    String sent = request.getHeader(HEADER);
    String id = sent != null && HARMLESS.matcher(sent).matches() ? sent : random();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
