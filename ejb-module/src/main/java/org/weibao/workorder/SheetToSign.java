package org.weibao.workorder;

import java.util.List;
import org.weibao.workorder.control.SheetDigest;

/**
 * What the customer of a visit is asked to sign.
 *
 * @param order the visit as it is
 * @param parts what was used and not taken back
 * @param digest SHA-256 of all that stands on the sheet; a signature is taken only under the sheet
 *     that the signer was shown
 */
public record SheetToSign(WorkOrderView order, List<SignedPart> parts, String digest) {

  /** Parts are copied. */
  public SheetToSign {
    parts = List.copyOf(parts);
  }

  /**
   * The sheet as it is now.
   *
   * @param used parts of the visit, those taken back as well
   */
  public static SheetToSign of(WorkOrderView order, List<WorkPartView> used) {
    List<SignedPart> kept =
        used.stream().filter(part -> !part.isBack()).map(SignedPart::of).toList();
    return new SheetToSign(order, kept, SheetDigest.of(order, kept));
  }
}
