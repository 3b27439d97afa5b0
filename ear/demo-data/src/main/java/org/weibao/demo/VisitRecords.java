package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.approval.PlannedApproval;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyBook;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordView;
import org.weibao.servicerecord.entity.ServiceRecord;

/**
 * Records of visits where S10 holds: the oldest is in the archive, the next one is approved, the
 * next one waits for the last signature; the others nobody has handed in yet.
 */
final class VisitRecords {

  /** The project that follows S10 for its visits. */
  private static final String PROJECT = "TZHY";

  private static final String WHERE = "经理室档案柜 B-3 服务记录册";

  /** Who answers for the roles that the pack names. */
  private static final Map<String, Role> HOLDERS =
      Map.of(
          "SERVICE_MANAGER", Role.CITY_HEAD,
          "ENGINEERING_VP", Role.DEPT_MANAGER,
          "HR_ASSESSMENT", Role.ASSISTANT_MANAGER);

  private final Telling telling;
  private final Staff staff;
  private final Chain chain;

  private VisitRecords(Telling telling, Staff staff, PolicyBook policies) {
    this.telling = telling;
    this.staff = staff;
    this.chain =
        Chain.of(
            policies,
            new Chain.Question(
                ServiceRecord.DOCUMENT, "servicerecord.decide", PROJECT, telling.anchor()),
            code -> Optional.ofNullable(HOLDERS.get(code)));
  }

  static void write(Telling telling, Staff staff, PolicyBook policies, RecentVisits visits) {
    VisitRecords records = new VisitRecords(telling, staff, policies);
    List<RecentVisits.Visited> signed =
        visits.all().stream()
            .filter(visit -> visit.file().site.project.code().equals(PROJECT))
            .filter(visit -> visit.leftAt().isBefore(telling.at(telling.anchor().minusDays(2), 0)))
            .limit(3)
            .toList();
    List<RecordState> states =
        List.of(RecordState.ARCHIVED, RecordState.APPROVED, RecordState.IN_APPROVAL);
    for (int i = 0; i < signed.size(); i++) {
      records.write(signed.get(i), states.get(i));
    }
  }

  private void write(RecentVisits.Visited visit, RecordState state) {
    CaseFile file = visit.file();
    boolean archived = state == RecordState.ARCHIVED;
    List<PlannedApproval.Step> steps = chain.steps();
    int decided = state == RecordState.IN_APPROVAL ? steps.size() - 1 : steps.size();
    Instant handedIn = visit.leftAt().plus(Duration.ofMinutes(20));
    long id = telling.ids().next();
    telling
        .sink()
        .row(
            Table.SERVICE_RECORD,
            id,
            visit.paper().orderId(),
            file.site.id,
            1,
            state,
            visit.technician(),
            handedIn,
            decided,
            archived ? staff.any("ASSISTANT_MANAGER") : null,
            archived ? later(handedIn, steps.size() + 1) : null,
            archived ? WHERE : null,
            decided + (archived ? 1 : 0));
    long approval = telling.ids().next();
    String number = visit.paper().orderNumber();
    chain.stands(
        telling.sink(),
        approval,
        new Chain.Asked(
            id,
            number,
            "/service-records/view?number=" + number,
            file.site.id,
            visit.technician(),
            handedIn),
        Map.entry("work_order_id", visit.paper().orderId()),
        decided == steps.size() ? "AGREED" : "IN_APPROVAL",
        decided == steps.size() ? null : steps.get(decided).holder().name());
    chain.asked(telling.sink(), approval, content(visit), visit.technician(), handedIn);
    for (int i = 0; i < decided; i++) {
      PlannedApproval.Step step = steps.get(i);
      Chain.decided(
          telling.sink(),
          approval,
          step.planned().number(),
          true,
          null,
          person(file, step.holder()),
          later(handedIn, i + 1));
    }
  }

  /** Three hours for each step: all of it is over long before the story ends. */
  private static Instant later(Instant handedIn, int steps) {
    return handedIn.plus(Duration.ofHours(3L * steps));
  }

  private long person(CaseFile file, Role role) {
    return role == Role.CITY_HEAD
        ? staff.inScope(role.name(), file.site.project.city())
        : staff.any(role.name());
  }

  /** What is signed, as the product itself would read it from the visit. */
  private Map<String, String> content(RecentVisits.Visited visit) {
    CaseFile file = visit.file();
    return new ServiceRecordView(
            visit.paper().orderId(),
            Optional.empty(),
            visit.paper().orderNumber(),
            Optional.of(file.number),
            file.site.id,
            file.site.project.name(),
            file.site.project.nameEn(),
            Optional.ofNullable(file.flat).map(Site.Flat::label),
            file.demand(),
            staff.name(visit.technician()),
            Optional.of(visit.arrivedAt()),
            Optional.of(visit.doneAt()),
            Optional.of(visit.solved()),
            Optional.of(visit.faultRecord()),
            visit.paper().signer(),
            visit.leftAt(),
            Optional.of((int) visit.paper().rating()),
            Optional.empty(),
            Optional.empty(),
            RecordState.SIGNED_ON_SITE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0)
        .content();
  }
}
