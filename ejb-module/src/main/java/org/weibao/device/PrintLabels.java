package org.weibao.device;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Labels to print: of devices that are named, or of a whole project in the order of its rooms.
 *
 * @param serials of devices; empty for all that are installed in the project
 * @param projectId the project; needed where no serials are named
 * @param sheet code of the sheet
 * @param skip places of the first sheet that are used up already
 * @param base address of the product as its callers know it; a setting comes before it
 * @param language of the label
 */
public record PrintLabels(
    List<String> serials,
    Optional<Long> projectId,
    String sheet,
    int skip,
    String base,
    Locale language) {

  /** Most labels of one document. */
  public static final int MOST = 500;

  /** Serials are copied. */
  public PrintLabels {
    serials = List.copyOf(serials);
  }
}
