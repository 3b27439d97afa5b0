package org.weibao.workorder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.workorder.SignedPart;

/**
 * A part on the sheet that the customer is asked to sign.
 *
 * @param added whether it was not there when he was shown the sheet before
 */
public record SheetLine(SignedPart part, boolean added) {

  /** What the page remembers it by. */
  public String key() {
    return key(part);
  }

  private static String key(SignedPart part) {
    return part.code() + "/" + part.serial().orElse("") + "/" + part.quantity();
  }

  /**
   * Lines of a sheet.
   *
   * @param before keys of the lines that were shown before; empty if none were
   */
  static List<SheetLine> of(List<SignedPart> parts, Optional<List<String>> before) {
    List<String> known = new ArrayList<>(before.orElse(List.of()));
    return parts.stream()
        .map(part -> new SheetLine(part, before.isPresent() && !known.remove(key(part))))
        .toList();
  }
}
