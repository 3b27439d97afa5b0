package org.weibao.listing;

import java.util.Locale;
import java.util.Optional;

/** Kinds of files that a list can be had as. */
public enum FileFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("text/csv");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Media type of the file. */
  public String mediaType() {
    return mediaType;
  }

  /** Ending of the file's name, and name in addresses. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A format by its ending. */
  public static Optional<FileFormat> of(String ending) {
    for (FileFormat format : values()) {
      if (format.ending().equals(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
