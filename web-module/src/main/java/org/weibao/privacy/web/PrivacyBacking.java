package org.weibao.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Page;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Params;
import org.weibao.kernel.web.Query;
import org.weibao.organization.web.ActiveUser;
import org.weibao.privacy.AccessView;
import org.weibao.privacy.Owner;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PhoneNeed;
import org.weibao.privacy.PrivacyService;

/**
 * Who read owners' data: all readings, or those about the owner of the case or room in the address.
 * A phone number is never part of an address.
 */
@Named
@RequestScoped
public class PrivacyBacking {

  private static final int ROWS = 50;
  @Inject PrivacyService privacy;
  @Inject Params params;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private Owner owner;
  private Page<AccessView> page;
  private String phone;
  private String login;
  private String reason;
  private String memberReason;
  private String eraseReason;
  private LocalDate before;

  /** Reads what the address asks for, for those who may. */
  public void load() {
    if (!user.may("privacy.read")) {
      Faces.responseSendError(403, null);
      return;
    }
    try {
      page();
    } catch (BusinessException e) {
      Params.answerNotFound();
    }
  }

  /** Read when needed: a form that was refused shows the page again without its action. */
  private Page<AccessView> page() {
    if (page == null) {
      owner = key().map(privacy::getOwner).orElse(null);
      page = privacy.accesses(key(), params.text("cursor"), ROWS);
    }
    return page;
  }

  private void ensureKeeper() {
    if (!isKeeper()) {
      throw new IllegalStateException(user.getLogin() + " may not take out or erase");
    }
  }

  private Optional<OwnerKey> key() {
    Optional<OwnerKey> request = params.text("number").map(OwnerKey.OfRequest::new);
    return request.or(() -> params.number("room").map(OwnerKey.OfRoom::new));
  }

  /** Finds an owner by phone and leads to the page about him. */
  public String find() {
    ensureKeeper();
    try {
      Owner found = privacy.getOwner(new OwnerKey.OfPhone(phone.strip()));
      return "/privacy?faces-redirect=true&"
          + found
              .lastRequest()
              .map(number -> "number=" + number)
              .orElseGet(() -> "room=" + found.firstRoom().orElseThrow());
    } catch (BusinessException e) {
      attempt.refuse("phone", "problem." + e.code().code());
      return null;
    }
  }

  /** Hands over everything stored about the owner on this page. */
  public void export() {
    send("owner.zip", () -> privacy.exportOwner(key().orElseThrow(), reason));
  }

  /** Hands over everything stored about a member of staff. */
  public void exportMember() {
    send("member.zip", () -> privacy.exportMember(login.strip(), memberReason));
  }

  private void send(String name, Supplier<byte[]> archive) {
    ensureKeeper();
    try {
      Faces.sendFile(archive.get(), name, true);
    } catch (BusinessException e) {
      attempt.refuse(e);
    }
  }

  /** Erases the owner on this page from what is old enough. */
  public String erase() {
    ensureKeeper();
    return attempt.to(
        "privacy.erased",
        () -> {
          privacy.eraseOwner(key().orElseThrow(), before, eraseReason);
          return "/privacy?faces-redirect=true";
        });
  }

  /** Whether the person may take out and erase. */
  public boolean isKeeper() {
    return user.may("privacy.manage");
  }

  /** The owner of the case or room in the address; null for all. */
  public Owner getOwner() {
    page();
    return owner;
  }

  /** The readings of this page. */
  public List<AccessView> getRows() {
    return page().rows();
  }

  /** Who sees full numbers, and why. */
  public List<PhoneNeed> getNeeds() {
    return privacy.phoneNeeds();
  }

  /** Query of the older rows; empty at the end. */
  public String getOlder() {
    return filters()
        .older(
            params.text("cursor").orElse(null),
            params.text("trail").orElse(null),
            page().nextCursor());
  }

  /** Query of the newer rows; empty on the newest. */
  public String getNewer() {
    return filters().newer(params.text("cursor").orElse(null), params.text("trail").orElse(null));
  }

  private Query filters() {
    return new Query()
        .with("number", params.text("number").orElse(null))
        .with("room", params.number("room").orElse(null));
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getMemberReason() {
    return memberReason;
  }

  public void setMemberReason(String memberReason) {
    this.memberReason = memberReason;
  }

  public String getEraseReason() {
    return eraseReason;
  }

  public void setEraseReason(String eraseReason) {
    this.eraseReason = eraseReason;
  }

  public LocalDate getBefore() {
    return before;
  }

  public void setBefore(LocalDate before) {
    this.before = before;
  }
}
