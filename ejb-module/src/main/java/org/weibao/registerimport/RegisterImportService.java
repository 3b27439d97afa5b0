package org.weibao.registerimport;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.WorkRow;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.project.ProjectService;
import org.weibao.registerimport.control.ImportLog;
import org.weibao.registerimport.control.RegisterCheck;
import org.weibao.registerimport.control.RegisterEntry;
import org.weibao.registerimport.control.RegisterLimits;
import org.weibao.registerimport.control.RegisterTemplate;
import org.weibao.registerimport.control.RowImporter;
import org.weibao.registerimport.entity.RegisterImports;
import org.weibao.request.RequestService;

/** The door to the import of register files (form F5, S01-5.1.2-b). */
@Stateless
@Guarded
public class RegisterImportService {

  /** Largest file, in megabytes. */
  public static final int MAX_MEGABYTES = RegisterLimits.MAX_MEGABYTES;

  private static final Logger LOG = Logger.getLogger(RegisterImportService.class.getName());

  /** So many rows that fail for no reason of their own mean that the system itself is ill. */
  private static final int MOST_FAULTS = 10;

  /** What nobody corrected for so long will not be; it leaves the work list. */
  private static final Duration CORRECTABLE = Duration.ofDays(14);

  @Inject ProjectService projects;
  @Inject RequestService requests;
  @Inject RegisterImports imports;
  @Inject ImportLog log;
  @Inject Clock clock;

  /**
   * Imports a file (S01-5.1.2-b): each sound row that is not there yet becomes a request in a
   * transaction of its own, each other row is listed with its reasons. The same file again adds
   * nothing.
   *
   * @param fileName as the user named it
   * @param content XLSX or separated text
   * @param language of names in refusals
   * @throws BusinessException with a {@link RegisterImportProblem} if the file as a whole cannot be
   *     read; nothing was imported then
   */
  @Allows("registerimport.import")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public ImportResult importRegister(
      String fileName, byte[] content, Locale language, CallContext context) {
    RegisterCheck check = RegisterCheck.of(content, language, clock.getZone(), clock.instant());
    long id = log.start(fileName, content, check.rows(), context.personId());
    RowImporter importer = new RowImporter(projects, requests, context);
    List<RowProblem> problems = new ArrayList<>(check.problems());
    int imported = 0;
    int alreadyThere = 0;
    int faults = 0;
    for (RegisterEntry entry : check.entries()) {
      try {
        if (importer.importRow(entry)) {
          imported++;
        } else {
          alreadyThere++;
        }
      } catch (RowImporter.RowRefused refused) {
        problems.addAll(refused.problems());
      } catch (RuntimeException fault) {
        if (++faults > MOST_FAULTS) {
          throw fault;
        }
        LOG.log(Level.WARNING, fault, () -> "import " + id + ", row " + entry.row());
        problems.add(
            new RowProblem(
                entry.row(), "", "", RegisterImportProblem.ROW_FAILED.code(), List.of()));
      }
    }
    log.finish(id, imported, alreadyThere, problems);
    return log.read(id);
  }

  /** An empty register to fill in, in a language. */
  @Allows("registerimport.read")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public byte[] template(Locale language, TemplateFormat format) {
    return RegisterTemplate.write(language, format);
  }

  /**
   * What became of a file.
   *
   * @throws BusinessException {@link RegisterImportProblem#UNKNOWN_IMPORT}
   */
  @Allows("registerimport.read")
  public ImportResult get(long id) {
    return log.read(id);
  }

  /** How many imports of the caller's of late have rows that were refused, or did not end. */
  @Allows("registerimport.read")
  public long toCorrect() {
    return imports.countToCorrect(Call.currentPerson(), correctable());
  }

  /** Those imports, the oldest first. */
  @Allows("registerimport.read")
  public List<WorkRow> listToCorrect(int limit, int offset) {
    return imports.listToCorrect(Call.currentPerson(), correctable(), limit, offset);
  }

  private Instant correctable() {
    return clock.instant().minus(CORRECTABLE);
  }

  /**
   * A page of imports in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("registerimport.read")
  public Page<ImportSummary> list(ListQuery query) {
    return imports.list(query);
  }

  /** How many imports fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("registerimport.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return imports.count(query, limit, atAnyCost);
  }

  /** What the list of imports shows. */
  @Allows("registerimport.read")
  public Listing<ImportSummary> listing() {
    return imports.listing();
  }
}
