package org.weibao.outbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.outbox.AsideMessage;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.InboxReview;
import org.weibao.returns.SupplierDialogueService;

/** One message that was set aside, and seeing to it. */
@Named
@RequestScoped
public class MessageBacking {

  @Inject InboxReview inbox;
  @Inject SupplierDialogueService dialogue;
  @Inject Params params;
  @Inject Attempt attempt;
  @Inject ActiveUser user;

  private AsideMessage message;
  private String reason;

  /** Reads it; an address that names none leads nowhere. */
  public void load() {
    try {
      getMessage();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Takes it off the work list with what was done about it. */
  public String dismiss() {
    load();
    return attempt.to(
        "message.dismissed",
        () -> {
          inbox.dismiss(message.source(), message.id(), reason, user.context());
          return "/messages?faces-redirect=true";
        });
  }

  /** Has it heard again, the same words, and shows what became of it. */
  public String replay() {
    load();
    return attempt.to(
        "message.replayed",
        () -> {
          dialogue.hearAgain(message.source(), message.id(), user.context());
          return "/messages/view?faces-redirect=true&source="
              + encoded(message.source())
              + "&id="
              + encoded(message.id());
        });
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Whether something can still be done about it. */
  public boolean isOpen() {
    return getMessage().dismissedAt().isEmpty() && getMessage().outcome() != InboxOutcome.APPLIED;
  }

  /** The message; asked for before the page is loaded when a form comes back. */
  public AsideMessage getMessage() {
    if (message == null) {
      message = inbox.get(params.text("source").orElse(""), params.text("id").orElse(""));
    }
    return message;
  }

  /** The kind of message in words, if it is one of the contract's. */
  public String getTypeKey() {
    return "return.message." + getMessage().type().orElse("");
  }

  /** Longest reason that is taken. */
  public int getLongest() {
    return InboxReview.REASON_LENGTH;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
