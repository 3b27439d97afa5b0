package org.weibao.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.PeopleService;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.PersonView;
import org.weibao.organization.Role;
import org.weibao.organization.StandInService;
import org.weibao.organization.StandInView;
import org.weibao.organization.Validity;

/** Who acts for a person while he is away: one's own page, or that of whom the address names. */
@Named
@RequestScoped
public class StandInBacking {

  @Inject StandInService standIns;
  @Inject PeopleService people;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Formats formats;
  @Inject Moments moments;
  @Inject Params params;

  private final StandInForm form = new StandInForm();
  private PersonDetails person;

  @PostConstruct
  void begin() {
    form.setFrom(moments.now().toLocalDate());
    form.setTo(form.getFrom());
  }

  /** Reads the person; only administrators may see another's page. */
  public void load() {
    try {
      people.ensureOwnOrAdministrator(personId(), user.context());
      getPerson();
    } catch (BusinessException e) {
      Refused.answer(e);
    }
  }

  /** Whose stand-ins these are. */
  public PersonDetails getPerson() {
    if (person == null) {
      person = people.get(personId(), user.context());
    }
    return person;
  }

  /** Entries in which the person is away. */
  public List<StandInView> getOfPerson() {
    return getPerson().standIns().stream().filter(s -> s.absentId() == personId()).toList();
  }

  /** Entries in which the person acts for somebody else. */
  public List<StandInView> getForOthers() {
    return getPerson().standIns().stream().filter(s -> s.deputyId() == personId()).toList();
  }

  /** Who can be chosen. */
  public List<PersonView> getCandidates() {
    return standIns.candidates(personId());
  }

  /** Roles that can be passed on. */
  public Set<Role> getRoles() {
    return standIns.rolesToPassOn(personId());
  }

  /** The roles of an entry in words. */
  public String rolesOf(StandInView entry) {
    return entry.roles().isEmpty()
        ? formats.fill("stand-in.all-roles")
        : entry.roles().stream()
            .map(formats::text)
            .collect(Collectors.joining(formats.fill("word.and-list")));
  }

  /** Whether an entry can still be ended. */
  public boolean endable(StandInView entry) {
    return entry.validity() != Validity.OVER;
  }

  /** Names the stand-in. */
  public String save() {
    return attempt.to(
        "stand-in.set",
        () -> {
          standIns.set(form.command(personId()), user.context());
          return page();
        });
  }

  /** Ends an entry now. */
  public String end(long standInId) {
    return attempt.to(
        "stand-in.ended",
        () -> {
          standIns.end(personId(), standInId, user.context());
          return page();
        });
  }

  /** What is typed. */
  public StandInForm getForm() {
    return form;
  }

  private long personId() {
    return params.number("id").orElseGet(user::getPersonId);
  }

  private String page() {
    return "/account/stand-in?faces-redirect=true"
        + params.number("id").map(id -> "&id=" + id).orElse("");
  }
}
