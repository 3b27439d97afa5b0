package org.weibao.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.calendar.DayKind;
import org.weibao.calendar.PublishedDay;
import org.weibao.calendar.PublishedDaysFile;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.DecisionJson;
import org.weibao.policy.PolicyBook;
import org.weibao.routine.ChecklistItem;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineSite;
import org.weibao.routine.control.ChecklistFile;
import org.weibao.routine.control.PackRules;
import org.weibao.routine.control.RoutinePlan;
import org.weibao.routine.control.RoutinePlan.Slot;
import org.weibao.routine.control.RoutineRules;

/**
 * The routine visits of the last weeks, planned by the product's own rules, and who looks after
 * each project. What is to come the product plans itself. Nothing is left to chance, so that the
 * other chapters stay as they are.
 */
final class RoutineVisits {

  private static final int WEEKS = 8;
  private static final int MINUTES = 60;

  /** Nobody is assigned there, which the regulation does not allow. */
  private static final String WITHOUT_PERSON = "XLGG";

  /** A visit was missed and nobody has said why. */
  private static final String MISSED = "LYYJ";

  /** A visit was missed, and the city head said why. */
  private static final String EXPLAINED = "YYF";

  private final Telling telling;
  private final Staff staff;
  private final RoutineRules rules;
  private final PackRules packs;
  private final ChecklistFile checklists = ChecklistFile.shipped();
  private final Map<LocalDate, DayKind> published;

  private RoutineVisits(Telling telling, Staff staff, PolicyBook policies) {
    this.telling = telling;
    this.staff = staff;
    this.rules = new RoutineRules(policies);
    this.packs = new PackRules(policies);
    this.published =
        PublishedDaysFile.shipped("cn").days().stream()
            .collect(Collectors.toMap(PublishedDay::date, PublishedDay::kind, (one, other) -> one));
  }

  /**
   * Writes them.
   *
   * @param policies packs as they are bound to projects
   */
  static void write(Telling telling, Staff staff, Collection<Site> sites, PolicyBook policies) {
    RoutineVisits visits = new RoutineVisits(telling, staff, policies);
    int turn = 0;
    for (Site site : sites) {
      visits.write(site, turn);
      turn++;
    }
  }

  private void write(Site site, int turn) {
    LocalDate anchor = telling.anchor();
    RoutineSite facts = facts(site);
    List<DemoBook.Person> technicians = staff.workingIn("SERVICE_TECHNICIAN", site.project.city());
    DemoBook.Person technician = technicians.get(turn % technicians.size());
    DemoBook.Person head = staff.holding("CITY_HEAD", site.project.city()).get(0);
    rules
        .on(facts, anchor)
        .flatMap(RoutineRule::staffing)
        .ifPresent(staffing -> assign(site, staffing, technician, head));
    LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Function<LocalDate, Optional<RoutineRule>> rule = day -> rules.on(facts, day);
    List<Slot> slots =
        new ArrayList<>(
            new RoutinePlan(rule, this::isWorkingDay, site.id)
                .slots(monday.minusWeeks(WEEKS), anchor));
    slots.addAll(byPacks(site, facts, monday.minusWeeks(WEEKS)));
    Set<DeviceCategory> classes = classes(site);
    for (Slot slot : slots) {
      // Before the lists came into use, nothing was written down; faults alone bring somebody to
      // 3C.
      if (!slot.rule().faultOnly() && slot.day().isBefore(anchor)) {
        visit(site, slot, technician, head, classes);
      }
    }
  }

  /** What packs ask for that are bound to the project, beside its service case. */
  private List<Slot> byPacks(Site site, RoutineSite facts, LocalDate first) {
    List<Slot> slots = new ArrayList<>();
    for (String kind : PackRules.KINDS) {
      for (RoutineRule known : packs.on(facts, kind, telling.anchor())) {
        String name = known.rule();
        slots.addAll(
            new RoutinePlan(
                    day -> packs.on(facts, kind, name, day),
                    this::isWorkingDay,
                    site.id,
                    name + "/")
                .slots(first, telling.anchor()));
      }
    }
    return slots;
  }

  private boolean isWorkingDay(LocalDate day) {
    DayKind kind = published.get(day);
    return kind == null
        ? checklists.weekdays().contains(day.getDayOfWeek())
        : kind == DayKind.WORKED;
  }

  private static RoutineSite facts(Site site) {
    return new RoutineSite(
        site.id,
        site.project.code(),
        site.project.name(),
        site.project.nameEn(),
        0,
        "",
        "",
        Optional.of(site.completedOn),
        Optional.of(site.movedInOn),
        Optional.of(site.warrantyEndsOn),
        site.teamStatus.entrySet().stream()
            .map(entry -> new RoutineSite.Status(entry.getKey(), entry.getValue()))
            .toList(),
        List.of());
  }

  private static Set<DeviceCategory> classes(Site site) {
    Set<DeviceCategory> classes = EnumSet.noneOf(DeviceCategory.class);
    for (DeviceCategory category : DeviceCategory.values()) {
      for (DemoBook.Where where : DemoBook.Where.values()) {
        if (!site.devices(category.name(), where).isEmpty()) {
          classes.add(category);
        }
      }
    }
    return classes;
  }

  private void assign(
      Site site, RoutineRule.Staffing staffing, DemoBook.Person technician, DemoBook.Person head) {
    if (site.project.code().equals(WITHOUT_PERSON)) {
      return;
    }
    LocalDate from = site.teamStatus.lastEntry().getKey();
    telling
        .sink()
        .row(
            Table.SERVICE_ASSIGNMENT,
            telling.ids().next(),
            site.id,
            staff.id(technician),
            staffing.kind().name(),
            from,
            staff.id(head),
            head.displayName(),
            telling.at(from, 10 * MINUTES),
            0);
  }

  private void visit(
      Site site,
      Slot slot,
      DemoBook.Person technician,
      DemoBook.Person head,
      Set<DeviceCategory> classes) {
    long id = telling.ids().next();
    boolean missed = isMissed(site, slot);
    boolean explained = missed && site.project.code().equals(EXPLAINED);
    RoutineRule rule = slot.rule();
    telling
        .sink()
        .row(
            Table.ROUTINE_VISIT,
            id,
            site.id,
            rule.rhythm().orElseThrow().period().name(),
            slot.key(),
            slot.sequence(),
            slot.first(),
            slot.last(),
            rule.serviceCase(),
            rule.rule(),
            rule.clause(),
            rule.policy(),
            rule.rhythm().orElseThrow().times(),
            String.join(",", rule.tasks()),
            DecisionJson.steps(rule.steps()),
            slot.day(),
            missed ? "MISSED" : "HELD",
            missed ? null : slot.day(),
            missed ? null : staff.id(technician),
            missed ? null : technician.displayName(),
            missed ? null : telling.at(slot.day(), 16 * MINUTES + 30),
            null,
            explained ? "NO_ACCESS" : null,
            explained ? staff.id(head) : null,
            explained ? head.displayName() : null,
            explained ? telling.at(slot.last().plusDays(1), 9 * MINUTES) : null,
            0);
    if (!missed) {
      found(id, rule, classes);
    }
  }

  private boolean isMissed(Site site, Slot slot) {
    int weeks = site.project.code().equals(MISSED) ? 2 : 4;
    boolean named = Set.of(MISSED, EXPLAINED).contains(site.project.code());
    LocalDate then = telling.anchor().minusWeeks(weeks);
    return named
        && slot.sequence() == 1
        && !then.isBefore(slot.first())
        && !then.isAfter(slot.last());
  }

  private void found(long visit, RoutineRule rule, Set<DeviceCategory> classes) {
    int position = 0;
    for (String task : rule.tasks()) {
      telling
          .sink()
          .row(Table.ROUTINE_TASK, telling.ids().next(), visit, position, task, position < 2);
      position++;
    }
    position = 0;
    for (ChecklistItem item : checklists.of(rule.serviceCase(), rule.rule(), classes)) {
      telling
          .sink()
          .row(
              Table.ROUTINE_CHECK,
              telling.ids().next(),
              visit,
              position,
              item.id(),
              item.deviceClass().map(Enum::name).orElse(null),
              item.names().english(),
              item.names().simplified(),
              item.names().traditional(),
              item.source(),
              "OK",
              null,
              0);
      position++;
    }
  }
}
