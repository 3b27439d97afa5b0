package org.weibao.masterimport.control;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;
import org.weibao.masterimport.control.Deed.Thing;
import org.weibao.masterimport.control.Deed.What;
import org.weibao.masterimport.entity.MasterImports;
import org.weibao.masterimport.entity.StoredDeed;

/**
 * Takes one row in a transaction of its own. To try a row is to take it and to roll back: what a
 * try says is what an import does.
 */
@Stateless
public class RowRunner {

  @Resource EJBContext transaction;
  @Inject RoomRows rooms;
  @Inject DeviceRows devices;
  @Inject ContactRows contacts;
  @Inject MasterImports imports;

  /**
   * Takes a row.
   *
   * @param importId import that remembers what was done; empty to try only
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public RowResult take(
      ImportKind kind, ImportLine line, Optional<Long> importId, CallContext context) {
    RowWork work = work(kind);
    String name = work.name(line);
    try {
      line.ensureReadable(kind);
      List<Deed> deeds = work.take(line, context);
      importId.ifPresentOrElse(
          id -> deeds.forEach(deed -> remember(id, line.row(), name, deed)),
          transaction::setRollbackOnly);
      return new RowResult(line.row(), name, outcome(deeds), Optional.empty());
    } catch (ImportLine.Refused refused) {
      transaction.setRollbackOnly();
      return new RowResult(line.row(), name, RowOutcome.REFUSED, Optional.of(refused.fault()));
    } catch (BusinessException refusal) {
      transaction.setRollbackOnly();
      return new RowResult(
          line.row(), name, RowOutcome.REFUSED, Optional.of(line.refused(refusal).fault()));
    }
  }

  /** What a row is about: two rows about the same are one too many. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public String name(ImportKind kind, ImportLine line) {
    return work(kind).name(line);
  }

  private RowWork work(ImportKind kind) {
    return switch (kind) {
      case ROOMS -> rooms;
      case DEVICES -> devices;
      case CONTACTS -> contacts;
    };
  }

  private void remember(long importId, int row, String name, Deed deed) {
    int seen = imports.version(deed.thing(), deed.thingId());
    imports.add(new StoredDeed(importId, row, name, deed, seen));
  }

  private static RowOutcome outcome(List<Deed> deeds) {
    if (deeds.isEmpty()) {
      return RowOutcome.UNCHANGED;
    }
    boolean all =
        deeds.stream().allMatch(deed -> deed.what() == What.CREATED && deed.thing() != Thing.OWNER);
    return all ? RowOutcome.CREATED : RowOutcome.CHANGED;
  }
}
