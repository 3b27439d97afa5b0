package org.weibao.returns;

import java.time.Instant;
import java.util.Optional;
import org.weibao.organization.Role;

/**
 * A line of the list of returns.
 *
 * @param waitingFor who has to decide next, while in approval
 */
public record ReturnRow(
    String number,
    String requestNumber,
    String projectCode,
    String projectName,
    String projectNameEn,
    String deviceSerial,
    String modelName,
    String modelNameEn,
    String supplierName,
    String supplierNameEn,
    ReturnStatus status,
    Optional<Role> waitingFor,
    Instant requestedAt,
    Optional<String> rmaNumber,
    Optional<Instant> shippedAt,
    Optional<Instant> finishedAt) {

  /** Without who of us has to decide. */
  ReturnRow forSupplier() {
    return new ReturnRow(
        number,
        requestNumber,
        projectCode,
        projectName,
        projectNameEn,
        deviceSerial,
        modelName,
        modelNameEn,
        supplierName,
        supplierNameEn,
        status,
        Optional.empty(),
        requestedAt,
        rmaNumber,
        shippedAt,
        finishedAt);
  }
}
