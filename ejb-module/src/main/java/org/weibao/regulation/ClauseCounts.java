package org.weibao.regulation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.weibao.approval.ApprovalService;
import org.weibao.charge.ChargeService;
import org.weibao.dailyreport.DailyReportService;
import org.weibao.escalation.EscalationService;
import org.weibao.kernel.Call;
import org.weibao.kernel.ClauseUse;
import org.weibao.repair.RepairService;
import org.weibao.report.ReportService;
import org.weibao.request.RequestService;
import org.weibao.returns.ReturnClauseService;
import org.weibao.warranty.CoverService;
import org.weibao.workshop.WorkshopService;

/**
 * How often clauses were applied, in the whole department. Counting goes over every case there is,
 * so the figures are kept a hundred times as long as counting them took, and a page that finds old
 * ones shows them while they are counted anew: it takes a hundredth of the machine at most.
 */
@ApplicationScoped
public class ClauseCounts {

  private static final Logger LOG = Logger.getLogger(ClauseCounts.class.getName());
  private static final int TIMES_AS_LONG = 100;
  private static final Duration AT_LEAST = Duration.ofSeconds(1);

  /** A person does not notice this. */
  private static final Duration QUICK = Duration.ofMillis(50);

  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ChargeService charges;
  @Inject WorkshopService workshop;
  @Inject DailyReportService daily;
  @Inject CoverService covers;
  @Inject EscalationService escalations;
  @Inject ReturnClauseService returns;
  @Inject ApprovalService approvals;
  @Inject ReportService reports;
  @Inject Clock clock;
  @Resource ManagedExecutorService executor;

  private final AtomicBoolean counting = new AtomicBoolean();
  private volatile Figures figures;

  /**
   * What was counted.
   *
   * @param uses by clause
   * @param at when
   * @param took how long it took
   */
  record Figures(Map<String, ClauseUse> uses, Instant at, Duration took) {

    /** How often a clause was applied. */
    ClauseUse of(String clause) {
      return uses.getOrDefault(clause, ClauseUse.none(clause));
    }

    boolean isFresh(Instant now) {
      Duration kept = took.multipliedBy(TIMES_AS_LONG);
      return now.isBefore(at.plus(kept.compareTo(AT_LEAST) < 0 ? AT_LEAST : kept));
    }
  }

  /** The figures; the first to ask waits for them. */
  Figures figures() {
    Figures current = figures;
    if (current != null && current.isFresh(clock.instant())) {
      return current;
    }
    if (current == null || current.took().compareTo(QUICK) < 0) {
      return count();
    }
    if (counting.compareAndSet(false, true)) {
      executor.execute(this::countAside);
    }
    return current;
  }

  private void countAside() {
    try {
      count();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Uses of clauses could not be counted; the older figures stay", e);
    } finally {
      counting.set(false);
    }
  }

  /** As the product itself: the figures are the department's, whoever asks. */
  private Figures count() {
    Runnable end = Call.system("clause-counts", "clause-counts").begin();
    try {
      long begun = System.nanoTime();
      Map<String, ClauseUse> uses = new HashMap<>();
      Stream.of(
              requests.clauseUses(),
              repairs.clauseUses(),
              returns.clauseUses(),
              approvals.clauseUses(),
              reports.clauseUses(),
              charges.clauseUses(),
              workshop.clauseUses(),
              daily.clauseUses(),
              covers.clauseUses(),
              escalations.clauseUses())
          .flatMap(List::stream)
          .forEach(use -> uses.merge(use.clause(), use, ClauseUse::and));
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      Figures counted = new Figures(Map.copyOf(uses), clock.instant(), took);
      figures = counted;
      return counted;
    } finally {
      end.run();
    }
  }
}
