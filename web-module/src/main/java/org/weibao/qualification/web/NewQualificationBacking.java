package org.weibao.qualification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.qualification.QualificationKind;
import org.weibao.qualification.QualificationService;

/** Recording somebody's certificate, or the renewal of one ({@code ?renew=}). */
@Named
@RequestScoped
public class NewQualificationBacking {

  @Inject QualificationService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private CertificateForm form = new CertificateForm();
  private List<Choice> people;
  private Long personId;
  private String kind;

  @PostConstruct
  void begin() {
    params.number("person").ifPresent(this::setPersonId);
    params
        .number("renew")
        .flatMap(service::find)
        .ifPresent(
            held -> {
              personId = held.personId();
              kind = held.kind();
              // The new one begins where the old one ends; permits keep their number.
              form =
                  new CertificateForm(
                      held.certificate(),
                      held.issuer(),
                      held.validUntil().map(day -> day.plusDays(1)).orElse(null),
                      null);
            });
  }

  /** Records it. */
  public String save() {
    return attempt.to(
        "qualification.recorded",
        () ->
            "/qualifications/view?faces-redirect=true&id="
                + service.record(personId, kind, form.data(), user.context()).id());
  }

  /** People to choose from. */
  public List<Choice> getPeople() {
    if (people == null) {
      people = service.people();
    }
    return people;
  }

  /** Kinds to choose from. */
  public List<QualificationKind> getKinds() {
    return service.kinds();
  }

  /** What is typed of the certificate. */
  public CertificateForm getForm() {
    return form;
  }

  public Long getPersonId() {
    return personId;
  }

  public void setPersonId(Long personId) {
    this.personId = personId;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
