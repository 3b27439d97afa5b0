package org.weibao.routine;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.routine.control.PackRules;
import org.weibao.routine.control.RoutineRules;
import org.weibao.routine.entity.RoutineCycles;
import org.weibao.routine.entity.RoutineSites;

/**
 * The door to the maintenance cycle table (S12-4.2.1): made from contracts, the service cases and
 * the rules of bound packs, as they hold today; technicians work by it.
 */
@Stateless
@Guarded
public class RoutineCycleService {

  private static final System.Logger LOG = System.getLogger(RoutineCycleService.class.getName());
  private static final String BY_CONTRACT = "why.routine.contract.";

  @Inject RoutineSites sites;
  @Inject RoutineCycles cycles;
  @Inject RoutineRules rules;
  @Inject PackRules packs;
  @Inject Clock clock;

  /** Its lines that fit, by project, those of contract or service case first. */
  @Allows("routine.read")
  public List<CycleRow> table(CycleQuery query) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Map<RoutineCycles.Key, CycleRow.Occasion> last = cycles.last();
    Map<RoutineCycles.Key, CycleRow.Occasion> next = cycles.next();
    List<CycleRow> rows = new ArrayList<>();
    for (RoutineSite site : sites.all()) {
      if (fits(query.cityId(), site.cityId()) && fits(query.projectId(), site.projectId())) {
        for (RoutineRule rule : asked(site, today)) {
          RoutineCycles.Key key = new RoutineCycles.Key(site.projectId(), rule.rule());
          rows.add(
              new CycleRow(
                  site,
                  rule,
                  contract(site, rule, today),
                  Optional.ofNullable(last.get(key)),
                  Optional.ofNullable(next.get(key))));
        }
      }
    }
    return rows.stream()
        .filter(row -> query.kind().map(kind -> kind.equals(row.kind())).orElse(true))
        .toList();
  }

  private static boolean fits(Optional<Long> asked, long id) {
    return asked.map(wanted -> wanted == id).orElse(true);
  }

  /** What is asked for without anybody calling; a project whose facts are missing has nothing. */
  private List<RoutineRule> asked(RoutineSite site, LocalDate today) {
    List<RoutineRule> asked = new ArrayList<>();
    try {
      rules.on(site, today).filter(RoutineCycleService::hasCycle).ifPresent(asked::add);
      for (String kind : PackRules.KINDS) {
        asked.addAll(packs.on(site, kind, today));
      }
    } catch (BusinessException e) {
      LOG.log(System.Logger.Level.DEBUG, () -> site.code() + ": " + e.code().code());
    }
    return asked;
  }

  private static boolean hasCycle(RoutineRule rule) {
    return rule.rhythm().isPresent() || rule.open().isPresent() || rule.resident();
  }

  private static Optional<String> contract(RoutineSite site, RoutineRule rule, LocalDate today) {
    boolean byContract = rule.steps().stream().anyMatch(step -> step.key().startsWith(BY_CONTRACT));
    return byContract ? site.term(today).map(RoutineTermView::source) : Optional.empty();
  }
}
