package org.weibao.workorder.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.FieldError;
import org.weibao.kernel.rest.InvalidInput;
import org.weibao.workorder.ServiceClass;
import org.weibao.workorder.Signature;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkReport;

/** Something that happened on a visit. */
@Schema(name = "WorkEvent", description = "Something that happened on a visit")
public record WorkEventInput(
    @Schema(description = "The device's own name of the event; told again it changes nothing")
        @Size(max = 80)
        String id,
    @NotNull WorkAction action,
    @Schema(description = "When it happened, by the device's clock") @NotNull
        OffsetDateTime deviceTime,
    @Schema(description = "A code of the rules of dispatch, with DECLINE and GIVE_UP")
        String reason,
    @Size(max = WorkReport.NOTE_LENGTH) String note,
    @Schema(description = "With FINISH and GIVE_UP (S04-15)") ServiceClass serviceClass,
    Integer travelMinutes,
    Integer labourMinutes,
    @Schema(description = "With SIGN: who signed") @Size(max = Signature.SIGNER_LENGTH)
        String signer,
    @Schema(description = "With SIGN: PNG in Base64; absent if the voucher was signed on paper")
        String picture,
    @Schema(description = "With SIGN: 1 to 5") Integer rating,
    @Schema(description = "With SIGN: what the customer wants to say")
        @Size(max = Signature.REMARK_LENGTH)
        String remark,
    @Schema(
            description =
                "With SIGN, which needs it: toSign.digest of the work order as the signer was shown"
                    + " it. If the sheet is another one by now, because somebody used a part"
                    + " meanwhile, the signature is refused with 409 workorder.sheet-changed: read"
                    + " the work order again, show it, and have it signed")
        @Size(max = 64)
        String sheet) {

  WorkReport command(int place) {
    return new WorkReport(
        Optional.ofNullable(id),
        action,
        deviceTime.toInstant(),
        Optional.ofNullable(reason),
        Optional.ofNullable(note),
        Optional.ofNullable(serviceClass),
        Optional.ofNullable(travelMinutes),
        Optional.ofNullable(labourMinutes),
        signer == null
            ? Optional.empty()
            : Optional.of(
                new Signature(
                    signer,
                    bytes(place),
                    Optional.ofNullable(rating),
                    Optional.ofNullable(remark))),
        Optional.ofNullable(sheet));
  }

  private Optional<byte[]> bytes(int place) {
    if (picture == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(picture));
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(
          List.of(FieldError.of("events[" + place + "].picture", "field.invalid")));
    }
  }
}
