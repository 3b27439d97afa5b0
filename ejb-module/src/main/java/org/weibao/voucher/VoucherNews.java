package org.weibao.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.request.RequestView;

/** Tells those who dispatch by the packs of a project that a voucher comes to them (S04-8-b). */
@ApplicationScoped
public class VoucherNews {

  private static final String CALLS = "SERVICE_CALLS";

  @Inject NotificationService notifications;
  @Inject ApprovalRoleService roles;
  @Inject PolicyBook policies;
  @Inject Clock clock;

  /**
   * A voucher was sent.
   *
   * @param to who dispatches
   */
  public void sent(RequestView request, String voucher, Set<Role> to) {
    notifications.tellRolesOf(
        request.projectId(),
        to,
        new Notice(
            NotificationKind.VOUCHER_SENT,
            "/dispatch/plan?request=" + request.number(),
            List.of(
                Wording.of(voucher),
                Wording.of(request.number()),
                new Wording(request.projectName(), request.projectNameEn()),
                Wording.of(request.demand()))));
  }

  /** Who dispatches; for a code that nobody answers for the city's head does. */
  public Set<Role> supervisors(RequestView request) {
    Set<Role> told = EnumSet.noneOf(Role.class);
    policies
        .all(
            PolicyQuestion.of(
                "requirements",
                CALLS,
                PolicySubject.project(request.projectCode()),
                PolicyFacts.none(),
                LocalDate.ofInstant(request.receivedAt(), clock.getZone())))
        .stream()
        .flatMap(answer -> answer.rule().texts("to").stream())
        .forEach(code -> told.add(roles.answering(code).orElse(Role.CITY_HEAD)));
    return told;
  }
}
