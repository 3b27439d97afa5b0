package org.weibao.charge.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.ChargeState;
import org.weibao.charge.ChargeView;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceUnit;
import org.weibao.kernel.rest.Instants;

/** A line of the charge detail sheet F3. */
@Schema(name = "Charge", description = "A line of the charge detail sheet F3 (VKWY7.5.1-J02-03-F3)")
public record ChargeAnswer(
    @Schema(example = "CH2611-000007") String number,
    String requestNumber,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    String roomLabel,
    LocalDate serviceDay,
    @Schema(type = SchemaType.STRING, example = "2026-11") YearMonth period,
    String code,
    PriceKind kind,
    PriceNames names,
    PriceUnit unit,
    @Schema(example = "2") String quantity,
    @Schema(example = "120") String unitPrice,
    @Schema(example = "240.00") String amount,
    String currency,
    @Schema(description = "List and version; none for a price of its own") String list,
    @Schema(description = "Why a price of its own") String ownPriceReason,
    String basis,
    String clause,
    ChargeState state,
    String enteredByName,
    OffsetDateTime enteredAt,
    String withdrawnByName,
    OffsetDateTime withdrawnAt,
    String withdrawnReason,
    @Schema(description = "The entity tag's number") int version) {

  static ChargeAnswer of(ChargeView view, ZoneId zone) {
    return new ChargeAnswer(
        view.number(),
        view.requestNumber(),
        view.projectId(),
        view.projectCode(),
        view.projectName(),
        view.projectNameEn(),
        view.roomLabel().orElse(null),
        view.serviceDay(),
        view.period(),
        view.code(),
        view.kind().orElse(null),
        PriceNames.of(view.names()),
        view.unit(),
        view.quantity().stripTrailingZeros().toPlainString(),
        view.unitPrice().stripTrailingZeros().toPlainString(),
        view.amount().toPlainString(),
        view.currency(),
        view.list().orElse(null),
        view.ownPriceReason().orElse(null),
        view.basis(),
        view.clause(),
        view.state(),
        view.enteredByName(),
        Instants.at(view.enteredAt(), zone),
        view.withdrawnByName().orElse(null),
        Instants.at(view.withdrawnAt(), zone),
        view.withdrawnReason().orElse(null),
        view.version());
  }
}
