package org.weibao.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A register form of maintenance.
 *
 * @param requestNumber the request whose fault was cleared
 * @param visitId the routine visit that was held
 * @param workedAt when the work was over; the beginning of its day for a visit
 * @param customer whom the project is maintained for
 * @param entries as they were signed; before, what the work says and somebody has changed
 * @param needs what it must have, by the pack's rule
 * @param policy pack and version of the rule
 */
public record MaintenanceFormView(
    long id,
    String number,
    FormGround ground,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    String customer,
    Optional<Long> requestId,
    Optional<String> requestNumber,
    Optional<Long> visitId,
    Instant workedAt,
    LocalDate workedOn,
    FormEntries entries,
    Set<FormNeed> needs,
    FormState state,
    Optional<Signed> signed,
    Optional<Sealed> seal,
    String clause,
    String policy,
    Instant openedAt,
    int version) {

  /** Sets are copied. */
  public MaintenanceFormView {
    needs = Set.copyOf(needs);
  }

  /**
   * The customer's signature.
   *
   * @param takenByName who had the customer sign
   * @param sha256 fingerprint of what was signed
   */
  public record Signed(
      String signer,
      boolean onPaper,
      Optional<String> remark,
      Instant signedAt,
      String takenByName,
      String sha256) {}

  /**
   * The customer's seal.
   *
   * @param fileId the photo or scan of the sealed sheet; empty where the statement has to do
   * @param statedByName who says so
   */
  public record Sealed(
      String sealer,
      LocalDate sealedOn,
      Optional<Long> fileId,
      Optional<String> fileName,
      String statedByName,
      Instant statedAt) {}

  /** What is missing, in the order in which it comes. */
  public List<FormNeed> missing() {
    return needs.stream()
        .filter(need -> need == FormNeed.SIGNATURE ? signed.isEmpty() : seal.isEmpty())
        .sorted()
        .toList();
  }

  /** Whether something may still be changed: nobody has signed or sealed it. */
  public boolean isFillable() {
    return signed.isEmpty() && seal.isEmpty();
  }
}
