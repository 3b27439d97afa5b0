package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.device.DeviceService;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.organization.Role;
import org.weibao.outbox.InboxOutcome;
import org.weibao.returns.entity.SupplierReturn;

/** Tells people what became of a return, in the transaction in which it became so. */
@ApplicationScoped
public class ReturnNews {

  /** Outcomes after which a message has no effect any more, unless somebody sees to it. */
  private static final Set<InboxOutcome> ASIDE =
      EnumSet.of(
          InboxOutcome.LATE,
          InboxOutcome.UNREADABLE,
          InboxOutcome.UNKNOWN_SUBJECT,
          InboxOutcome.FOREIGN,
          InboxOutcome.REJECTED);

  /** Who looks after messages that were set aside. */
  private static final Set<Role> CARETAKERS =
      EnumSet.of(Role.ADMINISTRATOR, Role.HQ_AFFAIRS_SUPERVISOR);

  @Inject NotificationService notifications;
  @Inject DeviceService devices;

  /** A return waits for the role whose turn it is (S01-5.2.1-b, -c). */
  void waits(SupplierReturn form) {
    form.waitingRole()
        .ifPresent(
            role ->
                notifications.tellRolesOf(
                    form.projectId(),
                    EnumSet.of(role),
                    notice(NotificationKind.RETURN_WAITS, form)));
  }

  /** All agreed. */
  void approved(SupplierReturn form) {
    tellAsker(form, notice(NotificationKind.RETURN_APPROVED, form));
  }

  /** Somebody did not agree. */
  void declined(SupplierReturn form, String opinion) {
    tellAsker(form, notice(NotificationKind.RETURN_DECLINED, form, opinion));
  }

  /** The supplier said something that the one who filled in the form waits for. */
  void said(SupplierReturn form, SupplierWord word) {
    if (word instanceof SupplierWord.Authorised authorised) {
      tellAsker(form, notice(NotificationKind.RETURN_AUTHORISED, form, authorised.rmaNumber()));
    } else if (word instanceof SupplierWord.Refused refused) {
      tellAsker(form, notice(NotificationKind.RETURN_REFUSED, form, refused.reason()));
    } else if (word instanceof SupplierWord.ShippedBack back) {
      tellAsker(
          form,
          notice(
              NotificationKind.RETURN_SHIPPED_BACK,
              form,
              back.carrier() + " " + back.trackingNumber()));
    }
  }

  /** A message was settled; one without effect is somebody's to look after. */
  void settled(String source, InboxOutcome outcome, String reason) {
    if (ASIDE.contains(outcome)) {
      notifications.tellRoles(
          CARETAKERS, Notice.of(NotificationKind.MESSAGE_SET_ASIDE, "/messages", source, reason));
    }
  }

  private void tellAsker(SupplierReturn form, Notice notice) {
    notifications.tell(List.of(form.requestedBy()), notice);
  }

  private Notice notice(NotificationKind kind, SupplierReturn form) {
    return Notice.of(kind, link(form), form.number(), serial(form));
  }

  private Notice notice(NotificationKind kind, SupplierReturn form, String more) {
    return Notice.of(kind, link(form), form.number(), serial(form), more);
  }

  private static String link(SupplierReturn form) {
    return "/returns/view?number=" + form.number();
  }

  private String serial(SupplierReturn form) {
    return devices.get(form.deviceId()).serial();
  }
}
