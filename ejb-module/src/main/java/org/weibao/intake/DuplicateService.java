package org.weibao.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.intake.entity.Duplicate;
import org.weibao.intake.entity.Related;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.request.RequestService;
import org.weibao.request.RequestView;

/**
 * The door to requests about the same device or room. They are looked for when somebody asks, and
 * not while a request is registered.
 */
@Stateless
@Guarded
public class DuplicateService {

  @Inject RequestService requests;
  @Inject Related related;
  @Inject IntakeSettings settings;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Open and recently closed requests about a device or a room, before another is registered.
   *
   * @param serial of the device; empty for none
   * @param room building and room as written; empty for none
   */
  @Allows("request.read")
  public List<RelatedRequest> before(
      long projectId, Optional<String> serial, Optional<String> room) {
    return find(projectId, serial, room, "", clock.instant());
  }

  /**
   * Earlier requests about the same device or room as a request: open ones, and those that were
   * closed so shortly before that the fault has come back.
   */
  @Allows("request.read")
  public List<RelatedRequest> of(String number) {
    RequestView request = requests.getByNumber(number);
    return find(
        request.projectId(),
        request.deviceSerial(),
        request.roomLabel(),
        request.number(),
        // Times of receipt are typed to the minute; what stood in the register then was earlier.
        request.registeredAt());
  }

  private List<RelatedRequest> find(
      long projectId, Optional<String> serial, Optional<String> room, String self, Instant until) {
    Instant since = until.minus(Duration.ofDays(settings.rules().repeatDays()));
    Map<String, RelatedRequest> found = new LinkedHashMap<>();
    serial
        .filter(value -> !value.isBlank())
        .ifPresent(
            value ->
                related
                    .ofDevice(projectId, value.strip(), self, since, until)
                    .forEach(one -> found.put(one.number(), one)));
    room.filter(value -> !value.isBlank())
        .ifPresent(
            value ->
                related
                    .ofRoom(projectId, value.strip(), self, since, until)
                    .forEach(one -> found.putIfAbsent(one.number(), one)));
    return List.copyOf(found.values());
  }

  /** Number of the request that another is a duplicate of. */
  @Allows("request.read")
  public Optional<String> duplicateOf(String number) {
    return related.duplicateOf(requests.getByNumber(number).id());
  }

  /** Numbers of the duplicates of a request. */
  @Allows("request.read")
  public List<String> duplicates(String number) {
    return related.duplicates(requests.getByNumber(number).id());
  }

  /**
   * Says that a request reports what another had reported before: it is closed with the reference,
   * whoever registered it is told, and the earlier one goes on.
   *
   * @param version version of the request that the caller has seen
   * @throws BusinessException {@link IntakeProblem#NOT_DUPLICATE}, or a problem of the request
   */
  @Allows("intake.link")
  public void link(String number, int version, String ofNumber, CallContext context) {
    RequestView request = requests.getByNumber(number);
    access.ensureInProject("intake.link", request.projectId());
    RequestView earlier = requests.getByNumber(ofNumber);
    if (earlier.id() == request.id()
        || earlier.projectId() != request.projectId()
        || related.duplicateOf(earlier.id()).isPresent()
        || !related.duplicates(request.id()).isEmpty()) {
      throw new BusinessException(IntakeProblem.NOT_DUPLICATE, "of", number, ofNumber);
    }
    requests.closeAsDuplicate(request.id(), version, earlier.number(), context);
    related.add(new Duplicate(request.id(), earlier.id(), context.personId(), clock.instant()));
  }
}
