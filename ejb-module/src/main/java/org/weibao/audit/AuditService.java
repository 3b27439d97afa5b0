package org.weibao.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.audit.control.FieldKinds;
import org.weibao.audit.control.Since;
import org.weibao.audit.entity.AuditEntries;
import org.weibao.audit.entity.AuditLabels;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;

/** The door to the audit trail: sealing, reading, verifying. */
@Stateless
@Guarded
public class AuditService {

  /** Entries that one transaction seals. */
  static final int BATCH = 1_000;

  @Inject AuditEntries entries;
  @Inject AuditLabels labels;

  /**
   * Gives the next entries their place in the chain, unless another node is doing it.
   *
   * @return whether more may wait
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal() {
    return entries.seal(BATCH) == BATCH;
  }

  /**
   * Entries that fit, the latest first.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR}
   */
  @Allows({"audit.read", "audit.history"})
  public Page<AuditEntryView> search(AuditQuery query) {
    return entries.search(query);
  }

  /**
   * What others did to a thing since somebody read it, for telling him why he was refused. Only who
   * was let in to the thing may be told.
   *
   * @param thing what the trail calls it
   * @param seen version that he read
   * @return empty if the trail knows no later version
   */
  @Allows({"audit.read", "audit.history"})
  public Optional<Meanwhile> since(String thing, long id, int seen) {
    AuditQuery recent =
        new AuditQuery(
            Optional.empty(),
            Optional.of(thing + ":" + id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AuditQuery.LARGEST_PAGE);
    return Since.of(thing, Long.toString(id), seen, entries.search(recent).rows());
  }

  /**
   * Blanks what tells of private persons in all entries on some things, in the caller's
   * transaction.
   *
   * @param subjects as in {@code ServiceRequest:1001}
   * @return number of entries
   */
  @Within
  public int blankPersonal(List<String> subjects) {
    return subjects.isEmpty() ? 0 : entries.blankPersonal(subjects);
  }

  /**
   * Blanks the content of entries that are older, in the caller's transaction; their hashes remain.
   *
   * @return number of entries
   */
  @Within
  public int blankBefore(Instant before) {
    return entries.blankBefore(before);
  }

  /** Names for the ids in entries, by thing and id as in {@code ServiceRequest:1001}. */
  @Allows({"audit.read", "audit.history"})
  public Map<String, AuditLabel> labels(List<AuditEntryView> shown) {
    return labels.of(shown);
  }

  /** The thing whose id a field holds; null if it holds none. */
  @Allows({"audit.read", "audit.history"})
  public String labelledAs(String field) {
    return FieldKinds.labelledAs(field);
  }

  /** Name of the enum that a field of a thing holds, for its words in the catalogue. */
  @Allows({"audit.read", "audit.history"})
  public Optional<String> enumOf(String thing, String field) {
    return labels.enumOf(thing, field);
  }

  /** Walks the whole chain; takes seconds for a million entries. */
  @Allows("audit.read")
  public ChainReport verify() {
    return entries.verify(Optional.empty());
  }
}
