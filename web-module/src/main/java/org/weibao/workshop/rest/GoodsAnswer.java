package org.weibao.workshop.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.workshop.GoodsState;
import org.weibao.workshop.GoodsView;

/** Goods that were taken away for repair: receipt, line of the register and repair card. */
@Schema(name = "GoodsReceipt")
public record GoodsAnswer(
    String number,
    String requestNumber,
    long projectId,
    String what,
    String serial,
    String look,
    GoodsState state,
    OffsetDateTime takenAt,
    String takenBy,
    String handedOverBy,
    LocalDate plannedOn,
    boolean late,
    OffsetDateTime repairedAt,
    String repairedBy,
    Integer minutes,
    String work,
    String parts,
    OffsetDateTime inspectedAt,
    String inspectedBy,
    OffsetDateTime returnedAt,
    String returnedBy,
    String receivedBy,
    String unrepairedReason,
    String receiptMissing,
    int version) {

  static GoodsAnswer of(GoodsView view, ZoneId zone) {
    return new GoodsAnswer(
        view.number(),
        view.requestNumber(),
        view.projectId(),
        view.what(),
        view.serial().orElse(null),
        view.look(),
        view.state(),
        Instants.at(view.takenAt(), zone),
        view.takenByName(),
        view.handedOverBy(),
        view.plannedOn(),
        view.late(),
        Instants.at(view.repairedAt(), zone),
        view.repairedByName().orElse(null),
        view.repairMinutes().orElse(null),
        view.repairWork().orElse(null),
        view.repairParts().orElse(null),
        Instants.at(view.inspectedAt(), zone),
        view.inspectedByName().orElse(null),
        Instants.at(view.returnedAt(), zone),
        view.returnedByName().orElse(null),
        view.receivedBy().orElse(null),
        view.unrepairedReason().orElse(null),
        view.receiptMissing().orElse(null),
        view.version());
  }
}
