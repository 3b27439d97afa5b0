package org.weibao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weibao.audit.entity.SqlChanges;
import org.weibao.kernel.Row;

/** Where business data are changed by SQL, in the caller's transaction; nothing else may. */
@ApplicationScoped
public class AuditTrail {

  @Inject SqlChanges changes;

  /**
   * Makes the change and notes it in the trail.
   *
   * @return what the statement returned, one row for each row that it changed
   * @throws IllegalStateException if nobody announced who is at work
   */
  public List<Row> make(SqlChange change) {
    return changes.make(change);
  }

  /**
   * What was changed since the last cut becomes an entry of its own: for work that does many things
   * in one transaction that have nothing to do with each other. Writes what was changed.
   */
  public void cut() {
    changes.cut();
  }
}
