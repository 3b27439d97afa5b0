package org.weibao.workorder.control;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.workorder.Signature;
import org.weibao.workorder.WorkOrderProblem;

/** Looks at a signature before it is kept for ever. */
public final class SignatureCheck {

  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

  private SignatureCheck() {}

  /**
   * Hash of a signature's picture; empty if it was signed on paper.
   *
   * @throws BusinessException {@link WorkOrderProblem}, naming the field
   */
  public static Optional<String> sha256(Signature signature) {
    if (signature.signer() == null || signature.signer().isBlank()) {
      throw new BusinessException(WorkOrderProblem.SIGNATURE_MISSING, "signer");
    }
    length("signer", signature.signer(), Signature.SIGNER_LENGTH);
    signature.remark().ifPresent(text -> length("remark", text, Signature.REMARK_LENGTH));
    if (signature.rating().filter(stars -> stars < 1 || stars > Signature.BEST).isPresent()) {
      throw new BusinessException(WorkOrderProblem.RATING, "rating", Signature.BEST);
    }
    return signature.picture().map(SignatureCheck::hash);
  }

  private static void length(String field, String text, int limit) {
    if (text.length() > limit) {
      throw new BusinessException(WorkOrderProblem.TOO_LONG, field, limit);
    }
  }

  private static String hash(byte[] picture) {
    if (picture.length > Signature.PICTURE_SIZE
        || picture.length < PNG.length
        || !Arrays.equals(PNG, Arrays.copyOf(picture, PNG.length))) {
      throw new BusinessException(WorkOrderProblem.SIGNATURE_PICTURE, "picture");
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
