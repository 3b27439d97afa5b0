package org.weibao.worksheet;

import java.util.List;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.WorkOrderView;

/**
 * A visit as its customer signed it.
 *
 * @param parts what was used
 * @param signed whether the parts stood under the signature; else they are those that are known
 *     now, of a visit that was signed before parts were written down with it
 */
public record WorkSheet(
    WorkOrderView order, SignatureView signature, List<SignedPart> parts, boolean signed) {

  /** Parts are copied. */
  public WorkSheet {
    parts = List.copyOf(parts);
  }
}
