package org.weibao.demo;

import java.util.Map;

/** Writes returns with their approvals. */
final class ReturnRows {

  private final Telling telling;
  private final Staff staff;
  private final Equipment equipment;

  ReturnRows(Telling telling, Staff staff, Equipment equipment) {
    this.telling = telling;
    this.staff = staff;
    this.equipment = equipment;
  }

  /** Tells a return; its request is told. */
  void tell(ReturnFile form) {
    tellReturn(form);
    tellApproval(form);
    form.tellTo(telling.sink());
  }

  private void tellApproval(ReturnFile form) {
    String state =
        switch (form.status) {
          case "IN_APPROVAL" -> "IN_APPROVAL";
          case "DECLINED" -> "REFUSED";
          default -> "AGREED";
        };
    form.chain.stands(
        telling.sink(),
        form.approvalId,
        new Chain.Asked(
            form.id,
            form.number,
            "/returns/view?number=" + form.number,
            form.file.site.id,
            form.file.technician,
            form.requestedAt),
        Map.entry("return_id", form.id),
        state,
        form.waitingRole);
  }

  private void tellReturn(ReturnFile form) {
    boolean shipped = form.shippedAt != null;
    telling
        .sink()
        .row(
            Table.SUPPLIER_RETURN,
            form.id,
            form.number,
            form.faultRecordId,
            form.file.id,
            form.file.site.id,
            form.device.id,
            equipment.suppliers().get(form.device.model.supplier()),
            form.file.faultText(),
            form.fee != null,
            form.fee,
            form.chain.policy(),
            form.status,
            form.waitingRole,
            form.file.technician,
            form.requestedAt,
            form.rmaNumber,
            form.refusalCode,
            form.outcome,
            form.outcomeText,
            form.replacement == null ? null : form.replacement.id,
            shipped ? staff.city(form.file.site.project.city()) : null,
            shipped ? form.file.technician : null,
            form.shippedAt,
            form.carrier,
            form.trackingNumber,
            form.backCarrier,
            form.backTracking,
            form.receivedAt,
            form.inspection,
            form.finishedAt,
            form.sent,
            form.heard,
            form.version);
  }
}
