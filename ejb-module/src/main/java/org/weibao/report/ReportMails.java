package org.weibao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
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
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.PropertyCenterService;
import org.weibao.report.control.MonthlyReportPdf;

/** Sends reviewed monthly reports by e-mail to whom the rules send them (S01-5.1.4-c). */
@ApplicationScoped
public class ReportMails {

  private static final String ABOUT = "F4/";

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

  /** The report was reviewed: sends it, or says that it cannot be sent. */
  void reviewed(MonthlyReport report) {
    ProjectView project = report.project();
    if (!rules.byMail(project).isEmpty() && !send(report)) {
      news.notMailed(project, report.month().toString());
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
    if (!send(report)) {
      throw new BusinessException(ReportProblem.NO_ADDRESS, null);
    }
  }

  /** Whoever sends the report must know that somebody did not get it. */
  void undelivered(@Observes MailUndelivered told) {
    if (told.about().startsWith(ABOUT)) {
      String[] parts = told.about().split("/", -1);
      news.notMailed(projects.getProject(Long.parseLong(parts[1])), parts[2]);
    }
  }

  /** Whether an address is known to which it can go; without, copies go to nobody either. */
  private boolean send(MonthlyReport report) {
    ProjectView project = report.project();
    List<String> to = addresses(project, "to");
    if (to.isEmpty()) {
      return false;
    }
    PaperText text = new PaperText(Locale.forLanguageTag(language), clock.getZone());
    String name = text.name(project.name(), project.nameEn());
    String month = text.month(report.month());
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    MonthlyReportPdf.write(report, text.language(), clock.getZone(), clock.instant(), pdf);
    mails.send(
        new Mail(
            about(project.id(), report.month()),
            to,
            addresses(project, "copies"),
            text.of("report.mail.subject", name, month),
            text.of("report.mail.text", name, month),
            new MailFile(
                "F4-" + project.code() + "-" + report.month() + ".pdf", pdf.toByteArray())));
    return true;
  }

  private List<String> addresses(ProjectView project, String field) {
    return rules.byMail(project).stream()
        .flatMap(rule -> rule.texts(field).stream())
        .flatMap(who -> addressesOf(project, who))
        .distinct()
        .toList();
  }

  private Stream<String> addressesOf(ProjectView project, String who) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return Stream.concat(
        ReviewedRules.duty(who)
            .flatMap(duty -> centers.email(project.propertyCenterId(), duty, today))
            .stream(),
        ReviewedRules.role(who).stream()
            .flatMap(role -> organization.emailsInProject(Set.of(role), project.id()).stream()));
  }

  private static String about(long projectId, YearMonth month) {
    return ABOUT + projectId + "/" + month;
  }
}
