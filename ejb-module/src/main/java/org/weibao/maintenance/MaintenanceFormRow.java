package org.weibao.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A register form in a list.
 *
 * @param requestNumber the request whose fault was cleared
 * @param subject what the customer reported; the period of a routine visit
 * @param workedOn the day on which the work was over
 */
public record MaintenanceFormRow(
    long id,
    String number,
    FormGround ground,
    long projectId,
    String projectName,
    String projectNameEn,
    Optional<String> requestNumber,
    Optional<Long> visitId,
    String subject,
    LocalDate workedOn,
    FormState state,
    Optional<String> signer,
    Optional<Instant> signedAt,
    Optional<String> sealer,
    Optional<LocalDate> sealedOn) {}
