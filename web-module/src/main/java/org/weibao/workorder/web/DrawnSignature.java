package org.weibao.workorder.web;

import java.util.Base64;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.workorder.WorkOrderProblem;

/** A signature as the page's pad draws and shows it. */
public final class DrawnSignature {

  private static final String PICTURE = "data:image/png;base64,";

  private DrawnSignature() {}

  /**
   * What was drawn; empty if it was signed on paper.
   *
   * @param picture as the pad sends it
   * @throws BusinessException {@link WorkOrderProblem#NOTHING_DRAWN}, or {@link
   *     WorkOrderProblem#SIGNATURE_PICTURE} if what came is no picture of the pad
   */
  public static Optional<byte[]> of(String picture, boolean paper) {
    if (paper) {
      return Optional.empty();
    }
    if (picture == null || picture.isBlank()) {
      throw new BusinessException(WorkOrderProblem.NOTHING_DRAWN, "paper");
    }
    try {
      return Optional.of(Base64.getDecoder().decode(picture.replaceFirst("^" + PICTURE, "")));
    } catch (IllegalArgumentException e) {
      throw new BusinessException(WorkOrderProblem.SIGNATURE_PICTURE, "paper");
    }
  }

  /** As an address that needs no further call; null without a picture. */
  public static String shown(Optional<byte[]> picture) {
    return picture.map(bytes -> PICTURE + Base64.getEncoder().encodeToString(bytes)).orElse(null);
  }
}
