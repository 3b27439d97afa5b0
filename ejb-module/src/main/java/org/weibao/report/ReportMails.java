package org.weibao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.BusinessException;
import org.weibao.mail.Mail;
import org.weibao.mail.MailFile;
import org.weibao.mail.MailService;
import org.weibao.mail.MailState;
import org.weibao.mail.MailUndelivered;
import org.weibao.mail.MailView;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyRule;
import org.weibao.project.ContactDuty;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.PropertyCenterService;
import org.weibao.report.control.MonthlyReportPdf;

/** Sends reviewed monthly reports by e-mail to whom the rules send them (S01-5.1.4-c). */
@ApplicationScoped
public class ReportMails {

  private static final String ABOUT = "F4/";

  /** People outside are contacts of the property centre, by their duty there. */
  private static final Map<String, ContactDuty> OUTSIDE =
      Map.of(
          "PROPERTY_MAINT_SUPERVISOR", ContactDuty.MAINTENANCE_SUPERVISOR,
          "PROPERTY_CENTER_HEAD", ContactDuty.HEAD);

  @Inject MailService mails;
  @Inject ReviewedRules rules;
  @Inject ReportNews news;
  @Inject PropertyCenterService centers;
  @Inject OrganizationService organization;
  @Inject ProjectService projects;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.mail.language", defaultValue = "zh-CN")
  String language;

  /** Whether a mail server is set up. */
  boolean isSetUp() {
    return mails.isSetUp();
  }

  /** E-mails with the report of a month, the latest first. */
  List<MailView> of(long projectId, YearMonth month) {
    return mails.about(about(projectId, month));
  }

  /** The report was reviewed: sends it where that can be, and says where it cannot. */
  void reviewed(MonthlyReport report) {
    ProjectView project = report.project();
    List<PolicyRule> wanted = rules.byMail(project);
    if (!isSetUp() || wanted.isEmpty()) {
      return;
    }
    if (addresses(project, wanted, "to").isEmpty()) {
      news.notMailed(project, report.month().toString());
    } else {
      send(report, wanted);
    }
  }

  /**
   * Sends a reviewed report once more.
   *
   * @throws BusinessException {@link ReportProblem#NO_MAIL_SERVER}, {@link
   *     ReportProblem#MAIL_WAITS}, {@link ReportProblem#NO_ADDRESS}
   */
  void again(MonthlyReport report) {
    if (!isSetUp()) {
      throw new BusinessException(ReportProblem.NO_MAIL_SERVER, null);
    }
    if (of(report.project().id(), report.month()).stream()
        .anyMatch(mail -> mail.state() == MailState.WAITING)) {
      throw new BusinessException(ReportProblem.MAIL_WAITS, null);
    }
    List<PolicyRule> wanted = rules.byMail(report.project());
    if (addresses(report.project(), wanted, "to").isEmpty()) {
      throw new BusinessException(ReportProblem.NO_ADDRESS, null);
    }
    send(report, wanted);
  }

  /** Whoever sends the report must know that somebody did not get it. */
  void undelivered(@Observes MailUndelivered told) {
    if (told.about().startsWith(ABOUT)) {
      String[] parts = told.about().split("/", -1);
      news.notMailed(projects.getProject(Long.parseLong(parts[1])), parts[2]);
    }
  }

  private void send(MonthlyReport report, List<PolicyRule> wanted) {
    ProjectView project = report.project();
    PaperText text = new PaperText(Locale.forLanguageTag(language), clock.getZone());
    String name = text.name(project.name(), project.nameEn());
    String month = text.month(report.month());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    MonthlyReportPdf.write(report, text.language(), clock.getZone(), clock.instant(), pdf);
    mails.send(
        new Mail(
            about(project.id(), report.month()),
            addresses(project, wanted, "to"),
            addresses(project, wanted, "copies"),
            text.of("report.mail.subject", name, month),
            text.of("report.mail.text", name, month),
            new MailFile(
                "F4-" + project.code() + "-" + report.month() + ".pdf", pdf.toByteArray())));
  }

  private List<String> addresses(ProjectView project, List<PolicyRule> wanted, String field) {
    return wanted.stream()
        .flatMap(rule -> rule.texts(field).stream())
        .flatMap(who -> addresses(project, who))
        .distinct()
        .toList();
  }

  private Stream<String> addresses(ProjectView project, String who) {
    if (OUTSIDE.containsKey(who)) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      return centers.email(project.propertyCenterId(), OUTSIDE.get(who), today).stream();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Stream.of(Role.values()).filter(role -> role.name().equals(who)).forEach(roles::add);
    return roles.isEmpty()
        ? Stream.empty()
        : organization.emailsInProject(roles, project.id()).stream();
  }

  private static String about(long projectId, YearMonth month) {
    return ABOUT + projectId + "/" + month;
  }
}
