package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened on a visit, as a device tells it, perhaps much later.
 *
 * @param clientId the device's own name of the event; told again it changes nothing
 * @param deviceAt when it happened by the device's clock
 * @param reason coded, where one belongs to it
 * @param serviceClass class of the work, with {@link WorkAction#FINISH} and {@link
 *     WorkAction#GIVE_UP}
 * @param travelMinutes as corrected by hand; else reckoned from the events
 * @param labourMinutes likewise
 * @param signature with {@link WorkAction#SIGN}
 * @param sheet with {@link WorkAction#SIGN}: digest of the sheet that the signer was shown, as
 *     {@link SheetToSign} tells it
 */
public record WorkReport(
    Optional<String> clientId,
    WorkAction action,
    Instant deviceAt,
    Optional<String> reason,
    Optional<String> note,
    Optional<ServiceClass> serviceClass,
    Optional<Integer> travelMinutes,
    Optional<Integer> labourMinutes,
    Optional<Signature> signature,
    Optional<String> sheet) {

  /** Longest note. */
  public static final int NOTE_LENGTH = 500;

  /** Most minutes that a visit's work or way can take: two days. */
  public static final int MOST_MINUTES = 2880;

  /** Something that needs no more words. */
  public static WorkReport of(WorkAction action, Instant at) {
    return new WorkReport(
        Optional.empty(),
        action,
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with a reason and a note. */
  public WorkReport because(String code, String words) {
    return new WorkReport(
        clientId,
        action,
        deviceAt,
        Optional.ofNullable(code),
        Optional.ofNullable(words),
        serviceClass,
        travelMinutes,
        labourMinutes,
        signature,
        sheet);
  }

  /** The same with the class of the work and minutes corrected by hand. */
  public WorkReport taking(ServiceClass kind, Integer travel, Integer labour) {
    return new WorkReport(
        clientId,
        action,
        deviceAt,
        reason,
        note,
        Optional.ofNullable(kind),
        Optional.ofNullable(travel),
        Optional.ofNullable(labour),
        signature,
        sheet);
  }

  /**
   * The same, signed.
   *
   * @param shown digest of the sheet that the signer was shown; null if he was shown none
   */
  public WorkReport signedBy(Signature customer, String shown) {
    return new WorkReport(
        clientId,
        action,
        deviceAt,
        reason,
        note,
        serviceClass,
        travelMinutes,
        labourMinutes,
        Optional.of(customer),
        Optional.ofNullable(shown));
  }

  /** The same with the device's own name of the event. */
  public WorkReport named(String id) {
    return new WorkReport(
        Optional.ofNullable(id),
        action,
        deviceAt,
        reason,
        note,
        serviceClass,
        travelMinutes,
        labourMinutes,
        signature,
        sheet);
  }
}
