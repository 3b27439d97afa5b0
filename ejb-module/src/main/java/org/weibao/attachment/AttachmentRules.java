package org.weibao.attachment;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is taken as a file; see {@code config/attachments.yaml}.
 *
 * @param maxMegabytes largest file
 * @param maxMegapixels largest picture, in millions of dots
 * @param maxFiles most files of one thing
 * @param mediaTypes what files may hold
 */
public record AttachmentRules(
    int maxMegabytes, int maxMegapixels, int maxFiles, Set<String> mediaTypes) {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long MILLION = 1_000_000;

  /** Types are sorted. */
  public AttachmentRules {
    mediaTypes = new TreeSet<>(mediaTypes);
  }

  /** Largest file in bytes. */
  public long maxBytes() {
    return maxMegabytes * MEGABYTE;
  }

  /** Largest picture in dots. */
  public long maxPixels() {
    return maxMegapixels * MILLION;
  }

  /** What a file chooser offers. */
  public String accept() {
    return String.join(",", mediaTypes);
  }
}
