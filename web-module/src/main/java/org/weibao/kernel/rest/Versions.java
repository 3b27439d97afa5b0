package org.weibao.kernel.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions of documents as entity tags. */
public final class Versions {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

  private Versions() {}

  /** For the header {@code ETag}. */
  public static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /**
   * The version in {@code If-Match}.
   *
   * @param document what it is the version of, for the message
   * @throws Refusal 428 if there is none, 412 if it never was a version
   */
  public static int required(String ifMatch, String document) {
    if (ifMatch == null) {
      throw new Refusal(Status.PRECONDITION_REQUIRED, "common.version-missing");
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new Refusal(Status.PRECONDITION_FAILED, "common.stale-version", document);
    }
    return Integer.parseInt(tag.group(1));
  }
}
