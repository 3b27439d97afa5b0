package org.weibao.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyBinding;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicySystemView;

/** Where a pack holds: binding it to something, and ending that. */
@Named
@RequestScoped
public class PolicyBindBacking {

  @Inject PolicyService policies;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private PolicySystemView system;
  private PolicyBinding binding;
  private BindingKind kind = BindingKind.CONTRACT;
  private String subject;
  private String section;
  private LocalDate from;
  private LocalDate to;
  private String reason;

  /** Reads the system, and the binding to end if the address names one. */
  public void load() {
    try {
      getSystem();
      if (params.number("end").isPresent() && getBinding() == null) {
        Params.answerNotFound();
      }
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Binds the pack. */
  public String bind() {
    return attempt.to(
        "policy.bound",
        () -> {
          Optional<String> rules = Optional.ofNullable(section).filter(text -> !text.isEmpty());
          policies.bind(
              new NewBinding(
                  kind,
                  subject,
                  getSystem().row().system(),
                  rules,
                  from,
                  Optional.ofNullable(to),
                  reason),
              user.context());
          return page();
        });
  }

  /** Ends the binding of the page. */
  public String end() {
    return attempt.to(
        "policy.ended",
        () -> {
          policies.endBinding(getBinding().id(), to, user.context());
          return page();
        });
  }

  private String page() {
    return "/policies/view?faces-redirect=true&system=" + getSystem().row().system();
  }

  /** The system of the page; a form that is sent asks for it before the page is loaded. */
  public PolicySystemView getSystem() {
    if (system == null) {
      system = policies.get(params.text("system").orElse(""));
    }
    return system;
  }

  /** The binding that is to end; null on the page of a new one. */
  public PolicyBinding getBinding() {
    Optional<Long> ending = params.number("end");
    if (binding == null && ending.isPresent()) {
      binding =
          getSystem().bindings().stream()
              .filter(one -> one.id() == ending.get())
              .findFirst()
              .orElse(null);
    }
    return binding;
  }

  /** Kinds to choose from. */
  public List<BindingKind> getKinds() {
    return List.of(BindingKind.values());
  }

  /** Kinds of rules to choose from. */
  public List<String> getSections() {
    return List.copyOf(getSystem().rules().keySet());
  }

  /** To what kind of thing. */
  public BindingKind getKind() {
    return kind;
  }

  public void setKind(BindingKind kind) {
    this.kind = kind;
  }

  /** To which one. */
  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** For which rules; empty for all. */
  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  /** First day. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** Last day. */
  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
