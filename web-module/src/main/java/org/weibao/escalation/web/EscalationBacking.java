package org.weibao.escalation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.weibao.escalation.EscalationCase;
import org.weibao.escalation.EscalationGround;
import org.weibao.escalation.EscalationService;
import org.weibao.escalation.EscalationState;
import org.weibao.escalation.EscalationView;
import org.weibao.escalation.ReplyForm;
import org.weibao.escalation.SettleEscalation;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.request.web.RequestInAddress;

/** One escalation or leftover: what was said of it, and what the reader can do with it. */
@Named
@RequestScoped
public class EscalationBacking {

  @Inject EscalationService escalations;
  @Inject RequestInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private EscalationCase read;
  private List<EscalationView> ofRequest;
  private Integer version;
  private String opinion;
  private String text;
  private String result;
  private ReplyForm reply;
  private String visitedBy;
  private LocalDate visitedOn;
  private EscalationGround ground;

  /** Reads what the address names. */
  public void load() {
    try {
      getCase();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Gives the opinion that is asked for. */
  public String answer() {
    return step(
        "escalation.answered",
        () -> escalations.answer(number(), getVersion(), opinion, user.context()));
  }

  /** Notes what was done. */
  public String note() {
    return step(
        "escalation.noted", () -> escalations.note(number(), getVersion(), text, user.context()));
  }

  /** Chases what is open. */
  public String chase() {
    return step(
        "escalation.chased", () -> escalations.chase(number(), getVersion(), text, user.context()));
  }

  /** Puts a leftover to headquarters. */
  public String escalate() {
    return step(
        "escalation.raised",
        () -> escalations.escalate(number(), getVersion(), ground, user.context()));
  }

  /** Enters the result. */
  public String settle() {
    return step(
        "escalation.settled",
        () ->
            escalations.settle(
                number(),
                getVersion(),
                new SettleEscalation(
                    result,
                    Optional.ofNullable(reply),
                    Optional.ofNullable(visitedBy),
                    Optional.ofNullable(visitedOn)),
                user.context()));
  }

  private String step(String confirmation, Supplier<EscalationCase> work) {
    return attempt.to(
        confirmation,
        () -> "/escalations/view?faces-redirect=true&number=" + work.get().escalation().number());
  }

  private String number() {
    return params.text("number").orElse("");
  }

  /** Whether the reader is asked for an opinion and has not given it. */
  public boolean isAsked() {
    return getView().state() == EscalationState.ASKED
        && user.mayIn("escalation.answer", getView().projectId())
        && getCase().opinions().stream()
            .anyMatch(one -> one.givenAt().isEmpty() && user.getRoles().contains(one.role()));
  }

  /** Whether the reader may enter the result. */
  public boolean isSettleable() {
    return isOpen() && user.mayIn("escalation.settle", getView().projectId());
  }

  /** Whether the reader may note what was done. */
  public boolean isNotable() {
    return isOpen() && user.mayIn("escalation.note", getView().projectId());
  }

  /** Whether the reader may chase it. */
  public boolean isChasable() {
    return isOpen() && user.mayIn("escalation.chase", getView().projectId());
  }

  /** Whether the reader may put this leftover to headquarters. */
  public boolean isEscalatable() {
    return getView().state() == EscalationState.RECORDED
        && user.mayIn("escalation.raise", getView().projectId());
  }

  private boolean isOpen() {
    return getView().state() != EscalationState.SETTLED;
  }

  /** Reasons that a rule of the project knows. */
  public Set<EscalationGround> getGrounds() {
    return escalations.grounds(getView().projectId());
  }

  /** All that is known of it. */
  public EscalationCase getCase() {
    if (read == null) {
      read = escalations.get(number());
    }
    return read;
  }

  /** The escalation. */
  public EscalationView getView() {
    return getCase().escalation();
  }

  /** Those about the request that a request's page shows. */
  public List<EscalationView> getOfRequest() {
    if (ofRequest == null) {
      ofRequest = escalations.ofRequest(address.getNumber());
    }
    return ofRequest;
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getView().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public ReplyForm getReply() {
    return reply;
  }

  public void setReply(ReplyForm reply) {
    this.reply = reply;
  }

  public String getVisitedBy() {
    return visitedBy;
  }

  public void setVisitedBy(String visitedBy) {
    this.visitedBy = visitedBy;
  }

  public LocalDate getVisitedOn() {
    return visitedOn;
  }

  public void setVisitedOn(LocalDate visitedOn) {
    this.visitedOn = visitedOn;
  }

  public EscalationGround getGround() {
    return ground;
  }

  public void setGround(EscalationGround ground) {
    this.ground = ground;
  }
}
