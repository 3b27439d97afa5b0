package org.weibao.policy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.ActiveUser;
import org.weibao.policy.PackFault;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.VersionState;

/** One version of a pack: writing it, handing it on, approving it. */
@Named
@RequestScoped
public class PolicyVersionBacking {

  @Inject PolicyService policies;
  @Inject ActiveUser user;
  @Inject Attempt attempt;
  @Inject Params params;

  private PolicyVersionView stored;
  private String source;
  private String note;
  private String reason;
  private LocalDate from;
  private int lock;

  /** Reads the version that the address names. */
  public void load() {
    try {
      getStored();
    } catch (BusinessException e) {
      Params.answerNotFound();
      return;
    }
    if (!FacesContext.getCurrentInstance().isPostback()) {
      source = stored.source();
      note = stored.note();
      lock = stored.version();
    }
  }

  /** Keeps what was written. */
  public String save() {
    return attempt.to("policy.saved", () -> page(write()));
  }

  /** Keeps what was written and hands it to a second person. */
  public String submit() {
    return attempt.to(
        "policy.submitted",
        () -> {
          PolicyVersionView written = write();
          return page(policies.submit(written.id(), written.version()));
        });
  }

  private PolicyVersionView write() {
    return policies.write(getStored().id(), lock, source, note, user.context());
  }

  /** Takes it back to be written on. */
  public String reopen() {
    return attempt.to("policy.reopened", () -> page(policies.reopen(getStored().id(), lock)));
  }

  /** Lets it hold. */
  public String approve() {
    return attempt.to(
        "policy.approved",
        () -> page(policies.approve(getStored().id(), lock, from, user.context())));
  }

  /** Refuses it. */
  public String refuse() {
    return attempt.to(
        "policy.refused",
        () -> page(policies.refuse(getStored().id(), lock, reason, user.context())));
  }

  private static String page(PolicyVersionView version) {
    return PolicyBacking.VERSION.formatted(version.system(), version.number());
  }

  /** Everything that is wrong with the text as it stands on the page. */
  public List<PackFault> getFaults() {
    boolean decided =
        getStored().state() == VersionState.APPROVED || getStored().state() == VersionState.REFUSED;
    return decided || source == null || !(user.may("policy.draft") || user.may("policy.approve"))
        ? List.of()
        : policies.check(getStored().system(), getStored().number(), source);
  }

  /** Whether it can be written on by the reader. */
  public boolean isWritable() {
    return getStored().state() == VersionState.DRAFT && user.may("policy.draft");
  }

  /** Whether the reader may decide it. */
  public boolean isDecidable() {
    return getStored().state() == VersionState.SUBMITTED
        && user.may("policy.approve")
        && getStored().writtenBy() != user.context().personId();
  }

  /** Whether the reader may take it back. */
  public boolean isReopenable() {
    return getStored().state() == VersionState.SUBMITTED && user.may("policy.draft");
  }

  /** As stored; a form that is sent asks for it before the page is loaded. */
  public PolicyVersionView getStored() {
    if (stored == null) {
      stored =
          policies.version(
              params.text("system").orElse(""), params.number("number").orElse(0L).intValue());
    }
    return stored;
  }

  /** The text on the page. */
  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  /** What is new. */
  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** Why it is refused. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** First day. */
  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  /** Version of the row that the page showed. */
  public int getLock() {
    return lock;
  }

  public void setLock(int lock) {
    this.lock = lock;
  }
}
