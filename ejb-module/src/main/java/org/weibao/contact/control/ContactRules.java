package org.weibao.contact.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.contact.DutyGround;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.RuleTerms;
import org.weibao.workcalendar.WorkCalendars;

/** What the packs bound to a project ask of its contacts. */
@ApplicationScoped
public class ContactRules {

  private static final String LIST = "CONTACT_LIST";
  private static final String DUTY = "DUTY_ROSTER";
  private static final String CALENDAR = "contacts";
  private static final String OF = "SERVICE_CONTACTS";

  @Inject PolicyBook policies;
  @Inject WorkCalendars calendars;
  @Inject Clock clock;

  /** The rule that asks for a list of contacts (S01-5.1.1-a); empty if no pack does. */
  public Optional<PolicyAnswer> list(String projectCode) {
    return policies.one(question("requirements", LIST, projectCode));
  }

  /** Roles that a list must have somebody for. */
  public static List<Role> roles(Optional<PolicyAnswer> list) {
    List<String> named = list.map(found -> found.rule().texts("roles")).orElse(List.of());
    return Arrays.stream(Role.values()).filter(role -> named.contains(role.name())).toList();
  }

  /** The rule by which somebody has to answer (S01-5.1.1-b); empty if no pack has one. */
  public Optional<PolicyAnswer> hours(String projectCode) {
    return policies
        .one(question("calendars", CALENDAR, projectCode))
        .filter(found -> found.rule().text("of").filter(OF::equals).isPresent());
  }

  /** When somebody has to answer; empty if no rule says so. */
  public Optional<BusinessCalendar> required(String projectCode) {
    return hours(projectCode)
        .filter(found -> found.rule().open().isEmpty())
        .flatMap(
            found ->
                RuleTerms.calendar(found.rule(), 1, clock.getZone(), name -> calendars.published()))
        .map(BusinessCalendar::of);
  }

  /** The rule that asks for a duty roster (S12-4.2.4b); empty if no pack does. */
  public Optional<PolicyAnswer> duty(String projectCode) {
    return policies.one(question("requirements", DUTY, projectCode));
  }

  /** For what a duty roster is kept. */
  public static Set<DutyGround> during(PolicyAnswer duty) {
    List<String> named = duty.rule().texts("during");
    return Arrays.stream(DutyGround.values())
        .filter(ground -> named.contains(ground.name()))
        .collect(Collectors.toSet());
  }

  private PolicyQuestion question(String section, String about, String projectCode) {
    return PolicyQuestion.of(
        section,
        about,
        PolicySubject.project(projectCode),
        PolicyFacts.none(),
        LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }
}
