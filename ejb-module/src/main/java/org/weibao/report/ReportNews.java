package org.weibao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.project.ProjectView;

/** Tells those whom the rules name that a monthly report was reviewed (S01-5.1.4-c). */
@ApplicationScoped
public class ReportNews {

  private static final String EVENT = "F4_REVIEWED";

  /** People of a property centre share its account. */
  private static final Map<String, Role> OUTSIDE =
      Map.of(
          "PROPERTY_MAINT_SUPERVISOR", Role.PROPERTY_CENTER,
          "PROPERTY_CENTER_HEAD", Role.PROPERTY_CENTER);

  @Inject NotificationService notifications;
  @Inject PolicyBook policies;
  @Inject Clock clock;

  /** The report goes to whom the rules of the project send it, and copies to the others. */
  void reviewed(ProjectView project, String month) {
    Set<Role> readers = EnumSet.noneOf(Role.class);
    for (PolicyAnswer answer : rules(project)) {
      Stream.of("to", "copies")
          .flatMap(field -> answer.rule().texts(field).stream())
          .flatMap(ReportNews::role)
          .forEach(readers::add);
    }
    boolean centre = readers.remove(Role.PROPERTY_CENTER);
    String address = "?project=" + project.id() + "&month=" + month;
    tell(project, month, readers, "/reports" + address);
    if (centre) {
      tell(project, month, EnumSet.of(Role.PROPERTY_CENTER), "/reports/reviewed" + address);
    }
  }

  private List<PolicyAnswer> rules(ProjectView project) {
    return policies.all(
        PolicyQuestion.of(
            "notices",
            EVENT,
            PolicySubject.project(project.code()),
            PolicyFacts.none(),
            LocalDate.ofInstant(clock.instant(), clock.getZone())));
  }

  private void tell(ProjectView project, String month, Set<Role> roles, String link) {
    if (!roles.isEmpty()) {
      notifications.tellRolesOf(
          project.id(),
          roles,
          new Notice(
              NotificationKind.REPORT_REVIEWED,
              link,
              List.of(new Wording(project.name(), project.nameEn()), Wording.of(month))));
    }
  }

  private static Stream<Role> role(String code) {
    return OUTSIDE.containsKey(code)
        ? Stream.of(OUTSIDE.get(code))
        : Stream.of(Role.values()).filter(role -> role.name().equals(code));
  }
}
