package org.weibao.returns.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.weibao.audit.web.MeanwhileBacking;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Formats;
import org.weibao.kernel.web.Params;
import org.weibao.organization.Role;
import org.weibao.organization.web.ActiveUser;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.MessageView;
import org.weibao.returns.ReturnReasonService;
import org.weibao.returns.ReturnReasons;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.ReturnView;

/** One return: its state, its approvals, its dialogue with the supplier, and the next step. */
@Named
@RequestScoped
public class ReturnBacking {

  @Inject ReturnService returns;
  @Inject ReturnReasonService reasonService;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject MeanwhileBacking meanwhile;
  @Inject Formats formats;
  @Inject Params params;

  private final ReturnStepForm form = new ReturnStepForm();
  private ReturnView sent;
  private List<MessageView> messages;
  private ReturnReasons reasons;

  /** Reads it; an address without a known number leads nowhere. */
  public void load() {
    try {
      form.setVersion(getSent().version());
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Tells whoever took a step that is no longer there. */
  public void compare() {
    ReturnView now = getSent();
    Stream.of("decide", "ship", "receive", "finish", "giveUp")
        .forEach(
            step ->
                meanwhile.compare(
                    "SupplierReturn", now.id(), now.version(), now.number(), step + ":version"));
  }

  /** The return that the address names. */
  public ReturnView getSent() {
    if (sent == null) {
      sent = returns.getByNumber(params.text("number").orElse(""));
    }
    return sent;
  }

  /** Why it has its number and its approvals; asked only for whoever may be told. */
  public ReturnReasons getReasons() {
    if (reasons == null) {
      reasons = reasonService.why(getSent().number());
    }
    return reasons;
  }

  /** What was written to the supplier and what he answered. */
  public List<MessageView> getMessages() {
    if (messages == null) {
      messages = returns.dialogue(getSent().number());
    }
    return messages;
  }

  /** What became of a message, in words. */
  public String outcome(MessageView message) {
    return message.outgoing()
        ? formats.fill("return.message." + message.outcome())
        : formats.text(InboxOutcome.valueOf(message.outcome()));
  }

  /** What a message is about, in words; its technical type if it is none of the contract's. */
  public String subject(MessageView message) {
    return formats.fillOr(message.type(), "return.message." + message.type());
  }

  /** What is typed. */
  public ReturnStepForm getForm() {
    return form;
  }

  /** Whether this person may decide the approval step that is asked now. */
  public boolean isDecidable() {
    return getSent().waitingFor().filter(this::isMine).isPresent()
        && getSent().requestedBy() != user.getPersonId()
        && mayHere("returns.decide");
  }

  private boolean mayHere(String operation) {
    return user.mayIn(operation, getSent().projectId());
  }

  /** Whether the device can be sent now. */
  public boolean isShippable() {
    return can(ReturnStatus.SHIPPED) && mayHere("returns.ship");
  }

  /** Whether the device can be taken back into the store now. */
  public boolean isReceivable() {
    return can(ReturnStatus.RECEIVED) && mayHere("returns.receive");
  }

  /** Whether the return can be closed now. */
  public boolean isClosable() {
    return can(ReturnStatus.CLOSED) && mayHere("returns.close");
  }

  /** Whether the return can still be given up. */
  public boolean isCancellable() {
    return can(ReturnStatus.CANCELLED) && mayHere("returns.cancel");
  }

  /** Agrees to the current approval step. */
  public String agree() {
    return step(
        "return.agreed",
        () -> returns.decide(number(), version(), true, opinion(), user.context()));
  }

  /** Declines the current approval step, which ends the return. */
  public String decline() {
    return step(
        "return.declined",
        () -> returns.decide(number(), version(), false, opinion(), user.context()));
  }

  /** Records that the device is on its way to the supplier. */
  public String ship() {
    return step(
        "return.shipped",
        () ->
            returns.ship(
                number(), version(), form.getCarrier(), form.getTrackingNumber(), user.context()));
  }

  /** Records that the device is back and was inspected. */
  public String receive() {
    return step(
        "return.received",
        () ->
            returns.receive(
                number(), version(), form.isInOrder(), form.getInspection(), user.context()));
  }

  /** Closes the return. */
  public String close() {
    return step("return.closed", () -> returns.close(number(), version(), user.context()));
  }

  /** Gives the return up. */
  public String cancel() {
    return step(
        "return.cancelled",
        () -> returns.cancel(number(), version(), form.getReason(), user.context()));
  }

  private String step(String confirmation, Supplier<ReturnView> call) {
    String outcome =
        attempt.to(
            confirmation, () -> "/returns/view?faces-redirect=true&number=" + call.get().number());
    sent = outcome == null ? null : sent;
    return outcome;
  }

  private String number() {
    return getSent().number();
  }

  private int version() {
    return form.getVersion();
  }

  private String opinion() {
    return Objects.requireNonNullElse(form.getOpinion(), "");
  }

  private boolean can(ReturnStatus target) {
    return getSent().status().canBecome(target);
  }

  private boolean isMine(Role role) {
    return user.getRoles().contains(role);
  }
}
