package org.weibao.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.notification.Wording;
import org.weibao.organization.Role;

/** Tells those who supervise repairs. */
@ApplicationScoped
public class WorkshopNews {

  /** Who supervises a technician's work in a city. */
  private static final Set<Role> SUPERVISORS = EnumSet.of(Role.CITY_TECH_LEAD, Role.CITY_HEAD);

  @Inject NotificationService notifications;

  /** A repair cannot be finished as planned; the technician asks for help (S04-14). */
  void help(GoodsView goods, String why) {
    tell(NotificationKind.REPAIR_HELP, goods, why);
  }

  /** Repaired goods wait for their inspection (S04-12-b). */
  void repaired(GoodsView goods) {
    tell(NotificationKind.REPAIR_DONE, goods, goods.what());
  }

  private void tell(NotificationKind kind, GoodsView goods, String text) {
    notifications.tellRolesOf(
        goods.projectId(),
        SUPERVISORS,
        new Notice(
            kind,
            "/workshop/view?number=" + goods.number(),
            List.of(
                Wording.of(goods.number()),
                new Wording(goods.projectName(), goods.projectNameEn()),
                Wording.of(text))));
  }
}
