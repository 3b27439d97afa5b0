package org.weibao.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.approval.entity.AnsweringRoles;
import org.weibao.approval.entity.ApprovalRecord;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;
import org.weibao.policy.LocalNames;
import org.weibao.policy.PolicyBook;

/** Tells people how an approval goes, in the transaction in which it goes so. */
@ApplicationScoped
public class ApprovalNews {

  @Inject NotificationService notifications;
  @Inject PolicyBook policies;
  @Inject AnsweringRoles answers;

  /** Those who are told and not asked; codes for which nobody answers reach nobody. */
  void copied(ApprovalRecord approval, List<String> copies) {
    Set<Role> roles =
        copies.stream()
            .flatMap(code -> answers.of(code).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    if (!roles.isEmpty()) {
      notifications.tellRolesOf(
          approval.projectId(), roles, notice(NotificationKind.APPROVAL_COPY, approval));
    }
  }

  /** The next one is asked, or it is over. */
  void moved(ApprovalRecord approval) {
    if (!approval.tells()) {
      return;
    }
    Optional<Role> next = approval.waitingRole();
    if (next.isPresent()) {
      notifications.tellRolesOf(
          approval.projectId(),
          EnumSet.of(next.get()),
          notice(NotificationKind.APPROVAL_WAITS, approval));
    } else {
      notifications.tell(
          List.of(approval.requestedBy()),
          notice(
              approval.state() == CaseState.AGREED
                  ? NotificationKind.APPROVAL_AGREED
                  : NotificationKind.APPROVAL_REFUSED,
              approval));
    }
  }

  private Notice notice(NotificationKind kind, ApprovalRecord approval) {
    return new Notice(
        kind, approval.link(), List.of(document(approval), Wording.of(approval.number())));
  }

  private Wording document(ApprovalRecord approval) {
    return policies
        .word(approval.document())
        .map((LocalNames names) -> new Wording(names.simplified(), names.english()))
        .orElse(Wording.of(approval.document()));
  }
}
