package org.weibao.expiry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.dueitem.DueKind;
import org.weibao.expiry.control.NoticePaper;
import org.weibao.expiry.entity.Contracts;
import org.weibao.expiry.entity.ExpiryNotice;
import org.weibao.expiry.entity.MaintenanceContract;
import org.weibao.expiry.entity.Notices;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.FieldFault;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.StaleVersion;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;

/** The door to notices that a maintenance contract ends: made, sent, printed (S04-20-a). */
@Stateless
@Guarded
public class ExpiryNoticeService {

  private static final String SEND = "expiry.send";
  private static final String READ = "expiry.read";

  /** Where no pack asks for a notice, as it is kept. */
  private static final String NOBODY_ASKS = "-";

  @Inject ContractService contractDoor;
  @Inject Contracts contracts;
  @Inject Notices notices;
  @Inject ExpiryRules rules;
  @Inject ExpiryNumbers numbers;
  @Inject ExpiryDutyService duties;
  @Inject NotificationService notifications;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * A notice; the customer sees those that were sent to him.
   *
   * @throws BusinessException {@link ExpiryProblem#UNKNOWN}
   */
  @Allows({READ, "expiry.received"})
  public ExpiryNoticeView get(String number) {
    return notices
        .find(number, !access.may(READ))
        .orElseThrow(() -> new BusinessException(ExpiryProblem.UNKNOWN, "number", number));
  }

  /** What was sent to the caller's property centre, the latest first. */
  @Allows("expiry.received")
  public List<ExpiryNoticeView> received() {
    return notices.sent();
  }

  /** The notice as PDF, A4, in a language. */
  @Allows({READ, "expiry.received"})
  public void writePdf(String number, Locale language, OutputStream out) {
    NoticePaper.of(get(number), language, clock.getZone(), clock.instant()).write(language, out);
  }

  /**
   * Makes the notice of the end that a project's contract has now.
   *
   * @return its number
   * @throws BusinessException {@link ExpiryProblem}, naming every field at fault
   */
  @Allows(SEND)
  public String make(long projectId, NewNotice notice, CallContext context) {
    ContractView seen = contractDoor.get(projectId);
    access.ensureInProject(SEND, projectId);
    MaintenanceContract contract =
        contracts
            .lock(projectId)
            .orElseThrow(
                () -> new BusinessException(ExpiryProblem.NO_CONTRACT, null, seen.site().code()));
    check(notice);
    notices
        .ofEnd(projectId, contract.endsOn())
        .ifPresent(
            number -> {
              throw new BusinessException(ExpiryProblem.MADE, null, number, contract.endsOn());
            });
    Instant now = clock.instant();
    Optional<PolicyAnswer> rule = rules.of(DueKind.EXPIRY_NOTICE, seen.site().code());
    IssuedNumber number =
        numbers.next(seen.site().code(), LocalDate.ofInstant(now, clock.getZone()));
    ExpiryNotice made =
        new ExpiryNotice(
            number.number(),
            contract,
            notice,
            rule.map(found -> found.rule().clause()).orElse(NOBODY_ASKS),
            rule.map(PolicyAnswer::policy).orElse(NOBODY_ASKS),
            context,
            now);
    notices.add(made);
    numbers.keep(number, made.id());
    return number.number();
  }

  /**
   * Says something else in a notice that is not sent.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ExpiryProblem} or {@link StaleVersion}
   */
  @Allows(SEND)
  public ExpiryNoticeView change(
      String number, int version, NewNotice notice, CallContext context) {
    ExpiryNotice kept = locked(get(number), version);
    check(notice);
    kept.change(notice);
    contracts.flush();
    return get(number);
  }

  /**
   * Sends a notice: the property centre is told and reads it in its own sign-in, and what was due
   * is done.
   *
   * @param version version that the caller has seen
   * @param channel how it goes to the customer besides
   * @throws BusinessException {@link ExpiryProblem#SENT}, {@link ExpiryProblem#OUTDATED} if the
   *     contract ends on another day by now, or {@link StaleVersion}
   */
  @Allows(SEND)
  public ExpiryNoticeView send(
      String number, int version, NoticeChannel channel, CallContext context) {
    ExpiryNoticeView seen = get(number);
    ExpiryNotice notice = locked(seen, version);
    if (channel == null) {
      throw new BusinessException(ExpiryProblem.CHANNEL, "channel");
    }
    long project = seen.site().projectId();
    notice.send(contracts.lock(project).orElseThrow().endsOn(), channel, context, clock.instant());
    contracts.flush();
    duties.told(project);
    notifications.tellRolesOf(
        project,
        Set.of(Role.PROPERTY_CENTER),
        new Notice(
            NotificationKind.CONTRACT_ENDS,
            "/contract-notices",
            List.of(
                new Wording(seen.site().name(), seen.site().nameEn()),
                Wording.of(seen.endsOn().toString()))));
    return get(number);
  }

  private ExpiryNotice locked(ExpiryNoticeView seen, int version) {
    access.ensureInProject(SEND, seen.site().projectId());
    // The contract first, as whoever renews it does: the two then wait for each other in one order.
    contracts.lock(seen.site().projectId());
    ExpiryNotice notice = notices.findForUpdate(seen.number()).orElseThrow();
    notice.ensureSeen(version);
    return notice;
  }

  /** Names all that is wrong at once. */
  private static void check(NewNotice notice) {
    List<FieldFault> faults = new ArrayList<>();
    if (notice.addressee().isEmpty() || notice.addressee().length() > NewNotice.ADDRESSEE_LENGTH) {
      faults.add(
          new FieldFault(
              "addressee", ExpiryProblem.ADDRESSEE, List.of(NewNotice.ADDRESSEE_LENGTH)));
    }
    if (notice.words().filter(text -> text.length() > NewNotice.WORDS_LENGTH).isPresent()) {
      faults.add(new FieldFault("words", ExpiryProblem.WORDS, List.of(NewNotice.WORDS_LENGTH)));
    }
    if (!faults.isEmpty()) {
      throw BusinessException.of(ExpiryProblem.INCOMPLETE, faults);
    }
  }
}
