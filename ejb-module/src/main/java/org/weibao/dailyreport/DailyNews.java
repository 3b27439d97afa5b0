package org.weibao.dailyreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;

/** Tells the service department of a signed report (S04-17). */
@ApplicationScoped
class DailyNews {

  private static final String SERVICE_DEPARTMENT = "SERVICE_DEPT";

  @Inject NotificationService notifications;
  @Inject ApprovalRoleService roles;

  /** As long as nobody has said who answers for the service department, its manager does. */
  void signed(CityReport report, long projectId) {
    notifications.tellRolesOf(
        projectId,
        EnumSet.of(roles.answering(SERVICE_DEPARTMENT).orElse(Role.DEPT_MANAGER)),
        new Notice(
            NotificationKind.DAILY_REPORT_SIGNED,
            "/daily-reports?city=" + report.city().id() + "&day=" + report.day(),
            List.of(
                new Wording(report.city().name(), report.city().nameEn()),
                Wording.of(report.day().toString()))));
  }
}
