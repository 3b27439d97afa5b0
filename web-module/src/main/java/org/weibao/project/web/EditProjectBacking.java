package org.weibao.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.FormKey;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.project.ContractTermView;
import org.weibao.project.ProjectDetails;
import org.weibao.project.ProjectMasterService;
import org.weibao.project.TeamStatus;

/**
 * One project as whoever keeps it sees it: dates, where the team stands, what the contract says.
 */
@Named
@RequestScoped
public class EditProjectBacking {

  private static final Optional<String> DATA = Optional.of("data");

  @Inject ProjectMasterService master;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;
  @Inject MeanwhileBacking meanwhile;
  @Inject FormKey key;

  private final ProjectForm form = new ProjectForm();
  private final TermForm term = new TermForm();
  private ProjectDetails details;
  private List<Choice> centers;

  /** Reads it; an address without a known id leads nowhere. */
  public void load() {
    try {
      form.fill(getDetails());
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Tells who was faster, and fills the form that was not sent. */
  public void compare() {
    if (FacesContext.getCurrentInstance().getResponseComplete()) {
      return;
    }
    ProjectDetails now = getDetails();
    Stream.of("data", "team", "held", "term", "terms")
        .forEach(
            sent ->
                meanwhile.compare(
                    "Project",
                    now.today().id(),
                    now.version(),
                    now.data().code(),
                    sent + ":version"));
    if (FacesContext.getCurrentInstance().isPostback() && !key.formId().equals(DATA)) {
      form.fill(now);
    }
  }

  /** The project that the address names. */
  public ProjectDetails getDetails() {
    if (details == null) {
      details = master.details(params.number("id").orElse(-1L));
    }
    return details;
  }

  /** Property centres to choose from. */
  public List<Choice> getCenters() {
    if (centers == null) {
      centers = master.propertyCenterChoices();
    }
    return centers;
  }

  /** Where a team can stand. */
  public TeamStatus[] getStatuses() {
    return TeamStatus.values();
  }

  /** Writes what was changed. */
  public String save() {
    return step("project.saved", () -> master.edit(id(), version(), form.data(), user.context()));
  }

  /** Says where the team stands. */
  public String setStatus() {
    return step(
        "project.status-set",
        () ->
            master.setTeamStatus(
                id(), version(), form.getStatus(), form.getFrom(), user.context()));
  }

  /** Takes a status back. */
  public String removeStatus(long statusId) {
    return step(
        "project.status-removed",
        () -> master.removeTeamStatus(id(), version(), statusId, user.context()));
  }

  /** Writes a term of the contract down. */
  public String addTerm() {
    return step(
        "project.term-added",
        () -> master.addContractTerm(id(), version(), term.term(), user.context()));
  }

  /** Lets a term end. */
  public String endTerm(ContractTermView ended) {
    return step(
        "project.term-ended",
        () ->
            master.endContractTerm(id(), version(), ended.id(), term.getLastDay(), user.context()));
  }

  /** What is typed. */
  public ProjectForm getForm() {
    return form;
  }

  /** What is typed of the contract. */
  public TermForm getTerm() {
    return term;
  }

  /** Address of the page. */
  static String pageOf(long projectId) {
    return "/projects/edit?faces-redirect=true&id=" + projectId;
  }

  private String step(String confirmationKey, Runnable action) {
    Supplier<String> outcome =
        () -> {
          action.run();
          return pageOf(id());
        };
    String next = attempt.to(confirmationKey, outcome);
    details = next == null ? null : details;
    return next;
  }

  private long id() {
    return getDetails().today().id();
  }

  private int version() {
    return form.getVersion();
  }
}
