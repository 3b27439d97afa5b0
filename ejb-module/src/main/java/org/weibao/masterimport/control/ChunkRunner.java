package org.weibao.masterimport.control;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.weibao.audit.AuditTrail;
import org.weibao.kernel.BusinessException;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;
import org.weibao.masterimport.control.Deed.Thing;
import org.weibao.masterimport.control.Deed.What;
import org.weibao.masterimport.entity.ImportJobs;
import org.weibao.masterimport.entity.MasterImports;
import org.weibao.masterimport.entity.StoredDeed;
import org.weibao.masterimport.entity.StoredFault;
import org.weibao.masterimport.entity.ThingsNow;

/**
 * Takes some rows in one transaction, with how far the job is by then: whatever stops the server,
 * no row is taken twice. To try rows is to take them and to roll back: what a try says is what an
 * import does.
 */
@Stateless
public class ChunkRunner {

  private static final Logger LOG = Logger.getLogger(ChunkRunner.class.getName());

  @Resource EJBContext transaction;
  @Inject KnownWork kinds;
  @Inject ImportJobs jobs;
  @Inject MasterImports imports;
  @Inject ThingsNow things;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** A deed and the row that did it. */
  private record RowDeed(int place, Deed deed) {}

  /**
   * Takes rows. A door that refuses one rolls all of them back: the caller tries again without.
   *
   * @param from place of the first row, up to which the job is done
   * @param to place behind the last
   * @param known what is known to become of rows, by place
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Attempt attempt(Work work, int from, int to, Map<Integer, RowResult> known) {
    if (!jobs.hold(work.jobId(), from)) {
      return Attempt.lost();
    }
    imports.writeInBatches();
    RowWork.Taker taker =
        kinds
            .of(work.kind())
            .begin(
                work.lines().subList(from, to).stream()
                    .filter(line -> line.isReadable(work.kind()))
                    .toList());
    List<RowResult> results = new ArrayList<>();
    List<RowDeed> deeds = new ArrayList<>();
    for (int place = from; place < to; place++) {
      try {
        results.add(take(taker, work, place, Optional.ofNullable(known.get(place)), deeds));
      } catch (BusinessException refusal) {
        transaction.setRollbackOnly();
        return Attempt.refused(
            place, work.refused(place, List.of(work.lines().get(place).fault(refusal))));
      } catch (RuntimeException fault) {
        int row = work.lines().get(place).row();
        LOG.log(Level.WARNING, fault, () -> "import of " + work.kind() + ", row " + row);
        transaction.setRollbackOnly();
        return Attempt.fault(place);
      }
    }
    work.importId()
        .ifPresentOrElse(id -> keep(work, id, from, results, deeds), transaction::setRollbackOnly);
    return Attempt.done(results);
  }

  private RowResult take(
      RowWork.Taker taker, Work work, int place, Optional<RowResult> known, List<RowDeed> deeds) {
    Optional<RowResult> settled = known.or(() -> work.twice(place));
    if (settled.isPresent()) {
      return settled.get();
    }
    ImportLine line = work.lines().get(place);
    try {
      List<Deed> done = taker.take(line, Faults.of(line, work.kind()), work.context());
      if (!done.isEmpty()) {
        // An entry in the trail for each row, and no row that makes the next one slower.
        trail.cut();
        imports.forget();
      }
      done.forEach(deed -> deeds.add(new RowDeed(place, deed)));
      return work.done(place, outcome(done));
    } catch (ImportLine.Refused refused) {
      return work.refused(place, refused.faults());
    }
  }

  private void keep(
      Work work, long importId, int from, List<RowResult> results, List<RowDeed> deeds) {
    Map<Thing, Map<Long, ThingsNow.Now>> now = new EnumMap<>(Thing.class);
    deeds.stream()
        .collect(Collectors.groupingBy(done -> done.deed().thing()))
        .forEach((thing, some) -> now.put(thing, things.now(thing, ids(some))));
    for (RowDeed done : deeds) {
      Deed deed = done.deed();
      imports.add(
          new StoredDeed(
              importId,
              work.lines().get(done.place()).row(),
              work.names().get(done.place()),
              deed,
              now.get(deed.thing()).get(deed.thingId()).version()));
    }
    results.forEach(
        result -> result.faults().forEach(fault -> imports.add(new StoredFault(importId, fault))));
    jobs.advance(work.jobId(), from, results, clock.instant())
        .ifPresent(counts -> imports.find(importId).orElseThrow().finish(clock.instant(), counts));
  }

  private static Collection<Long> ids(List<RowDeed> deeds) {
    return deeds.stream().map(done -> done.deed().thingId()).toList();
  }

  private static RowOutcome outcome(List<Deed> deeds) {
    if (deeds.isEmpty()) {
      return RowOutcome.UNCHANGED;
    }
    boolean all =
        deeds.stream().allMatch(deed -> deed.what() == What.CREATED && deed.thing() != Thing.OWNER);
    return all ? RowOutcome.CREATED : RowOutcome.CHANGED;
  }

  /** Keeps what a try said, unless another node was faster or the job was stopped meanwhile. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean keepTried(long jobId, int from, List<RowResult> results) {
    if (!jobs.hold(jobId, from)) {
      return false;
    }
    jobs.addTried(jobId, results);
    jobs.advance(jobId, from, results, clock.instant());
    return true;
  }
}
