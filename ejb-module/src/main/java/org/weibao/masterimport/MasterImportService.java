package org.weibao.masterimport;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.masterimport.control.ImportTemplate;
import org.weibao.masterimport.control.Undoing;
import org.weibao.masterimport.entity.ImportJobViews;
import org.weibao.masterimport.entity.MasterImport;
import org.weibao.masterimport.entity.MasterImports;
import org.weibao.masterimport.entity.StoredDeed;
import org.weibao.registerimport.TemplateFormat;

/** The door to imports of master data: what became of them, and undoing them. */
@Stateless
@Guarded
public class MasterImportService {

  @Inject MasterImports imports;
  @Inject ImportJobViews jobs;
  @Inject Undoing undoing;
  @Inject Clock clock;

  /** An empty table to fill in, in a language. */
  @Allows("masterimport.read")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public byte[] template(ImportKind kind, Locale language, TemplateFormat format) {
    return ImportTemplate.write(kind, language, format);
  }

  /**
   * An import as a line of the list.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_IMPORT}
   */
  @Allows("masterimport.read")
  public MasterImportRow get(long id) {
    return imports.findRow(id).orElseThrow(() -> unknown(id));
  }

  /**
   * Why rows of an import were refused, in their order.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_IMPORT}
   */
  @Allows("masterimport.read")
  public List<RowFault> faults(long id) {
    get(id);
    return imports.faults(id);
  }

  /**
   * What undoing an import would take back now; nothing is changed.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_IMPORT}
   */
  @Allows("masterimport.read")
  public UndoPlan undoPlan(long id) {
    get(id);
    return undoing.plan(imports.deeds(id));
  }

  /**
   * Takes back what an import did and nobody changed since: all of that or, if anything fails,
   * nothing. What stays is listed with the reason.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_IMPORT}, {@link
   *     MasterImportProblem#ALREADY_UNDONE}, {@link MasterImportProblem#STILL_AT_WORK}, {@link
   *     MasterImportProblem#NOTHING_TO_UNDO}
   */
  @Allows("masterimport.import")
  public UndoPlan undo(long id, CallContext context) {
    MasterImport stored = imports.find(id).orElseThrow(() -> unknown(id));
    if (stored.isUndone()) {
      throw new BusinessException(MasterImportProblem.ALREADY_UNDONE, null);
    }
    if (jobs.ofImport(id).filter(job -> job.state().isOpen()).isPresent()) {
      throw new BusinessException(MasterImportProblem.STILL_AT_WORK, null);
    }
    List<StoredDeed> deeds = imports.deeds(id);
    UndoPlan done = undoing.undo(deeds, context);
    if (done.rows() == 0) {
      throw new BusinessException(MasterImportProblem.NOTHING_TO_UNDO, null);
    }
    stored.undo(clock.instant(), context.personId());
    imports.flush();
    return done;
  }

  /**
   * A page of imports in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("masterimport.read")
  public Page<MasterImportRow> list(ListQuery query) {
    return imports.list(query);
  }

  /** How many imports fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("masterimport.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return imports.count(query, limit, atAnyCost);
  }

  /** What the list of imports shows. */
  @Allows("masterimport.read")
  public Listing<MasterImportRow> listing() {
    return imports.listing();
  }

  private static BusinessException unknown(long id) {
    return new BusinessException(MasterImportProblem.UNKNOWN_IMPORT, null, id);
  }
}
