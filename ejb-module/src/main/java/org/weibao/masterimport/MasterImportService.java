package org.weibao.masterimport;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.masterimport.control.ImportFile;
import org.weibao.masterimport.control.ImportLine;
import org.weibao.masterimport.control.ImportRuns;
import org.weibao.masterimport.control.ImportTemplate;
import org.weibao.masterimport.control.RowRunner;
import org.weibao.masterimport.control.Undoing;
import org.weibao.masterimport.entity.MasterImport;
import org.weibao.masterimport.entity.MasterImports;
import org.weibao.masterimport.entity.StoredDeed;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.TemplateFormat;

/** The door to the import of master data. */
@Stateless
@Guarded
public class MasterImportService {

  private static final Logger LOG = Logger.getLogger(MasterImportService.class.getName());

  /** So many rows that fail for no reason of their own mean that the system itself is ill. */
  private static final int MOST_FAULTS = 10;

  @Inject RowRunner runner;
  @Inject ImportRuns runs;
  @Inject MasterImports imports;
  @Inject Undoing undoing;
  @Inject Clock clock;

  /**
   * Says row by row what a file would do; nothing is stored.
   *
   * @param language of names in refusals
   * @throws BusinessException with a {@link RegisterImportProblem} if the file as a whole cannot be
   *     read
   */
  @Allows("masterimport.import")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public MasterImportResult dryRun(
      ImportKind kind, String fileName, byte[] content, Locale language, CallContext context) {
    List<RowResult> results =
        take(kind, ImportFile.read(kind, content, language), Optional.empty(), context);
    return result(Optional.empty(), kind, fileName, results, results);
  }

  /**
   * Imports a file, each row in a transaction of its own. The same file again changes nothing; a
   * file whose import was cut off goes on where it stopped.
   *
   * @return counts, and the rows that were refused
   * @throws BusinessException with a {@link RegisterImportProblem} if the file as a whole cannot be
   *     read; nothing was imported then
   */
  @Allows("masterimport.import")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public MasterImportResult importFile(
      ImportKind kind, String fileName, byte[] content, Locale language, CallContext context) {
    List<ImportLine> lines = ImportFile.read(kind, content, language);
    long id = runs.start(kind, fileName, content, lines.size(), context.personId());
    List<RowResult> results = take(kind, lines, Optional.of(id), context);
    runs.finish(id, results);
    return result(Optional.of(id), kind, fileName, results, refused(results));
  }

  private List<RowResult> take(
      ImportKind kind, List<ImportLine> lines, Optional<Long> importId, CallContext context) {
    Map<String, Integer> earlier = new HashMap<>();
    List<RowResult> results = new ArrayList<>();
    int faults = 0;
    for (ImportLine line : lines) {
      String name = runner.name(kind, line);
      Integer first = earlier.putIfAbsent(name.toUpperCase(Locale.ROOT), line.row());
      if (first != null) {
        results.add(failed(line, name, MasterImportProblem.TWICE.code(), List.of("" + first)));
        continue;
      }
      try {
        results.add(runner.take(kind, line, importId, context));
      } catch (RuntimeException fault) {
        if (++faults > MOST_FAULTS) {
          throw fault;
        }
        LOG.log(Level.WARNING, fault, () -> "import of " + kind + ", row " + line.row());
        results.add(failed(line, name, RegisterImportProblem.ROW_FAILED.code(), List.of()));
      }
    }
    return results;
  }

  private static RowResult failed(
      ImportLine line, String name, String code, List<String> arguments) {
    return new RowResult(
        line.row(),
        name,
        RowOutcome.REFUSED,
        Optional.of(new RowFault(line.row(), "", "", code, arguments)));
  }

  private static List<RowResult> refused(List<RowResult> results) {
    return results.stream().filter(result -> result.fault().isPresent()).toList();
  }

  private static MasterImportResult result(
      Optional<Long> id,
      ImportKind kind,
      String fileName,
      List<RowResult> results,
      List<RowResult> shown) {
    return new MasterImportResult(
        id,
        kind,
        ImportRuns.plainName(fileName),
        ImportRuns.count(results, RowOutcome.CREATED),
        ImportRuns.count(results, RowOutcome.CHANGED),
        ImportRuns.count(results, RowOutcome.UNCHANGED),
        ImportRuns.count(results, RowOutcome.REFUSED),
        shown);
  }

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
   *     MasterImportProblem#ALREADY_UNDONE}, {@link MasterImportProblem#NOTHING_TO_UNDO}
   */
  @Allows("masterimport.import")
  public UndoPlan undo(long id, CallContext context) {
    MasterImport stored = imports.find(id).orElseThrow(() -> unknown(id));
    if (stored.isUndone()) {
      throw new BusinessException(MasterImportProblem.ALREADY_UNDONE, null);
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
