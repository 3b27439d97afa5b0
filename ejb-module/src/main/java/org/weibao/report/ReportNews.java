package org.weibao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyRule;
import org.weibao.project.ProjectView;

/** Tells those whom the rules name that a monthly report was reviewed (S01-5.1.4-c). */
@ApplicationScoped
public class ReportNews {

  @Inject NotificationService notifications;
  @Inject ReviewedRules rules;

  /** The report goes to whom the rules of the project send it, and copies to the others. */
  void reviewed(ProjectView project, String month) {
    Set<Role> readers = EnumSet.noneOf(Role.class);
    for (PolicyRule rule : rules.of(project)) {
      Stream.of("to", "copies")
          .flatMap(field -> rule.texts(field).stream())
          .flatMap(ReportNews::role)
          .forEach(readers::add);
    }
    boolean centre = readers.remove(Role.PROPERTY_CENTER);
    String address = "?project=" + project.id() + "&month=" + month;
    NotificationKind reviewed = NotificationKind.REPORT_REVIEWED;
    tell(reviewed, project, month, readers, "/reports" + address);
    if (centre) {
      Set<Role> outside = EnumSet.of(Role.PROPERTY_CENTER);
      tell(reviewed, project, month, outside, "/reports/reviewed" + address);
    }
  }

  /** Those who send the report, by a rule, that somebody did not get it by e-mail. */
  void notMailed(ProjectView project, String month) {
    Set<Role> senders = EnumSet.noneOf(Role.class);
    rules.byMail(project).stream()
        .flatMap(rule -> rule.text("by").stream())
        .flatMap(ReportNews::role)
        .forEach(senders::add);
    tell(
        NotificationKind.REPORT_NOT_MAILED,
        project,
        month,
        senders,
        "/reports?project=" + project.id() + "&month=" + month);
  }

  private void tell(
      NotificationKind kind, ProjectView project, String month, Set<Role> roles, String link) {
    if (!roles.isEmpty()) {
      notifications.tellRolesOf(
          project.id(),
          roles,
          new Notice(
              kind,
              link,
              List.of(new Wording(project.name(), project.nameEn()), Wording.of(month))));
    }
  }

  /** People of a property centre share its account. */
  private static Stream<Role> role(String who) {
    return ReviewedRules.duty(who)
        .map(duty -> Role.PROPERTY_CENTER)
        .or(() -> ReviewedRules.role(who))
        .stream();
  }
}
