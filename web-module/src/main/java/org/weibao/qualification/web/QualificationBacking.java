package org.weibao.qualification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.qualification.QualificationService;
import org.weibao.qualification.QualificationVersionView;
import org.weibao.qualification.QualificationView;

/** Somebody's certificate: what stands and stood in it, and what its keeper can do with it. */
@Named
@RequestScoped
public class QualificationBacking {

  @Inject QualificationService service;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private QualificationView view;
  private List<QualificationVersionView> versions;
  private CertificateForm form;
  private Integer version;
  private String why;
  private String reason;

  /** Reads what the address names. */
  public void load() {
    try {
      getView();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** The certificate. */
  public QualificationView getView() {
    if (view == null) {
      view = service.get(id());
    }
    return view;
  }

  /** What stood in it, the latest first. */
  public List<QualificationVersionView> getVersions() {
    if (versions == null) {
      versions = service.versions(id());
    }
    return versions;
  }

  /** Whether the reader may put it right or withdraw it. */
  public boolean isChangeable() {
    return user.may("qualification.keep") && !getView().isWithdrawn();
  }

  /** Puts it right. */
  public String correct() {
    return step(
        "qualification.corrected",
        () -> service.correct(id(), getVersion(), getForm().data(), why, user.context()));
  }

  /** It counts no more. */
  public String withdraw() {
    return step(
        "qualification.withdrawn",
        () -> service.withdraw(id(), getVersion(), reason, user.context()));
  }

  private String step(String confirmation, Supplier<QualificationView> work) {
    return attempt.to(
        confirmation, () -> "/qualifications/view?faces-redirect=true&id=" + work.get().id());
  }

  private long id() {
    return params.number("id").orElse(-1L);
  }

  /** What is typed; at first what stands in it. */
  public CertificateForm getForm() {
    if (form == null) {
      QualificationView now = getView();
      form =
          new CertificateForm(
              now.certificate(), now.issuer(), now.validFrom(), now.validUntil().orElse(null));
    }
    return form;
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getView().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** Why it is put right. */
  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  /** Why it is withdrawn. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
