package org.weibao.returns;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.organization.Role;

/**
 * A return with everything that form F2 holds.
 *
 * @param repairFee in yuan, if we pay
 * @param policy rules in force when the form was filled in
 * @param refusalCode why the supplier refused
 * @param outcome what the supplier did: one of REPAIRED, REPLACED, NO_FAULT_FOUND, SCRAPPED
 * @param copies who is informed (S01-5.2.1-b)
 */
public record ReturnView(
    long id,
    String number,
    String faultRecordNumber,
    String requestNumber,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    String deviceSerial,
    String modelName,
    String modelNameEn,
    long supplierId,
    String supplierName,
    String supplierNameEn,
    String faultText,
    boolean wePayRepairFee,
    Optional<BigDecimal> repairFee,
    String policy,
    ReturnStatus status,
    Optional<Role> waitingFor,
    long requestedBy,
    String requestedByName,
    Instant requestedAt,
    Optional<String> rmaNumber,
    Optional<String> refusalCode,
    Optional<ReturnStatus> outcome,
    Optional<String> outcomeText,
    Optional<String> replacementSerial,
    Optional<Instant> shippedAt,
    Optional<String> carrier,
    Optional<String> trackingNumber,
    Optional<String> backCarrier,
    Optional<String> backTrackingNumber,
    Optional<Instant> receivedAt,
    Optional<String> inspection,
    Optional<Instant> finishedAt,
    int version,
    List<ReturnStepView> steps,
    List<Role> copies,
    List<ReturnEventView> history) {

  /**
   * What the supplier may know: not who decided what, what it costs us, and who we are. What the
   * supplier said and what was said to him stays.
   */
  ReturnView forSupplier() {
    return new ReturnView(
        id,
        number,
        faultRecordNumber,
        requestNumber,
        projectId,
        projectCode,
        projectName,
        projectNameEn,
        deviceSerial,
        modelName,
        modelNameEn,
        supplierId,
        supplierName,
        supplierNameEn,
        faultText,
        wePayRepairFee,
        Optional.empty(),
        policy,
        status,
        Optional.empty(),
        requestedBy,
        "",
        requestedAt,
        rmaNumber,
        refusalCode,
        outcome,
        outcomeText,
        replacementSerial,
        shippedAt,
        carrier,
        trackingNumber,
        backCarrier,
        backTrackingNumber,
        receivedAt,
        inspection,
        finishedAt,
        version,
        List.of(),
        List.of(),
        history.stream().map(ReturnEventView::forSupplier).toList());
  }
}
