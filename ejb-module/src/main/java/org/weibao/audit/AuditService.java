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
import org.weibao.audit.entity.AuditEntries;
import org.weibao.audit.entity.AuditLabels;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Page;

/** The door to the audit trail: sealing, reading, verifying. */
@Stateless
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
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal() {
    return entries.seal(BATCH) == BATCH;
  }

  /**
   * Entries that fit, the latest first.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR}
   */
  public Page<AuditEntryView> search(AuditQuery query) {
    return entries.search(query);
  }

  /**
   * Blanks what tells of private persons in all entries on some things, in the caller's
   * transaction.
   *
   * @param subjects as in {@code ServiceRequest:1001}
   * @return number of entries
   */
  public int blankPersonal(List<String> subjects) {
    return subjects.isEmpty() ? 0 : entries.blankPersonal(subjects);
  }

  /**
   * Blanks the content of entries that are older, in the caller's transaction; their hashes remain.
   *
   * @return number of entries
   */
  public int blankBefore(Instant before) {
    return entries.blankBefore(before);
  }

  /** Names for the ids in entries, by thing and id as in {@code ServiceRequest:1001}. */
  public Map<String, AuditLabel> labels(List<AuditEntryView> shown) {
    return labels.of(shown);
  }

  /** The thing whose id a field holds; null if it holds none. */
  public String labelledAs(String field) {
    return FieldKinds.labelledAs(field);
  }

  /** Name of the enum that a field of a thing holds, for its words in the catalogue. */
  public Optional<String> enumOf(String thing, String field) {
    return labels.enumOf(thing, field);
  }

  /** Walks the whole chain; takes seconds for a million entries. */
  public ChainReport verify() {
    return entries.verify(Optional.empty());
  }
}
