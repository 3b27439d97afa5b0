package org.weibao.dailyreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.dailyreport.entity.DailyViews;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** Where the packs that are bound to projects ask for daily reports. */
@ApplicationScoped
class DailyRules {

  private static final System.Logger LOG = System.getLogger(DailyRules.class.getName());
  private static final String SECTION = "schedules";
  private static final String TECHNICIAN = "TECHNICIAN_DAILY_REPORT";
  private static final String SUPERVISOR = "SUPERVISOR_DAILY_REPORT";

  @Inject DailyViews views;
  @Inject PolicyBook policies;

  /** All projects for which technicians report their days, by city and code. */
  List<DailySite> sites(LocalDate day) {
    return asked(views.sites(), day);
  }

  /** Of those the ones in the caller's scope. */
  List<DailySite> sitesInScope(LocalDate day) {
    return asked(views.sitesInScope(), day);
  }

  private List<DailySite> asked(List<DailySite> sites, LocalDate day) {
    return sites.stream().filter(site -> technician(site, day).isPresent()).toList();
  }

  /** The rule by which technicians report. */
  Optional<PolicyAnswer> technician(DailySite site, LocalDate day) {
    return rule(TECHNICIAN, site, day);
  }

  /** The rule by which the supervisor brings the reports together. */
  Optional<PolicyAnswer> supervisor(DailySite site, LocalDate day) {
    return rule(SUPERVISOR, site, day);
  }

  private Optional<PolicyAnswer> rule(String task, DailySite site, LocalDate day) {
    try {
      return policies
          .all(
              PolicyQuestion.of(
                  SECTION, task, PolicySubject.project(site.code()), PolicyFacts.none(), day))
          .stream()
          .findFirst();
    } catch (BusinessException e) {
      // Two packs claim the project: nothing is known to be asked for.
      LOG.log(System.Logger.Level.DEBUG, () -> site.code() + ": " + e.code().code());
      return Optional.empty();
    }
  }
}
