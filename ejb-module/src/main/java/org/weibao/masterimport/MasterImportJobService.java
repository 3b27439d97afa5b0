package org.weibao.masterimport;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.PageMark;
import org.weibao.masterimport.control.ImportFile;
import org.weibao.masterimport.entity.ImportFiles;
import org.weibao.masterimport.entity.ImportJobViews;
import org.weibao.masterimport.entity.ImportJobs;
import org.weibao.masterimport.entity.MasterImport;
import org.weibao.masterimport.entity.MasterImports;
import org.weibao.registerimport.RegisterImportProblem;
import org.weibao.registerimport.TableFile;

/**
 * The door to the work on files: the file is kept, tried or imported in the background, and a file
 * that was tried is imported without being sent again. One at a time for each person.
 */
@Stateless
@Guarded
public class MasterImportJobService {

  /** Work that a person finds again. */
  private static final int RECENT = 10;

  @Inject ImportJobs jobs;
  @Inject ImportJobViews views;
  @Inject ImportFiles files;
  @Inject MasterImports imports;
  @Inject ImportSettings settings;
  @Inject Clock clock;

  /**
   * Keeps a file and has it tried or imported in the background. The same file again changes
   * nothing; a file whose import was cut off goes on where it stopped.
   *
   * @param language of names in refusals
   * @return id of the work
   * @throws BusinessException with a {@link RegisterImportProblem} if the file as a whole cannot be
   *     read; {@link MasterImportProblem#ONE_AT_A_TIME}
   */
  @Allows("masterimport.import")
  public long order(
      ImportTask task,
      ImportKind kind,
      String fileName,
      byte[] content,
      Locale language,
      CallContext context) {
    if (views.hasOpen(context.personId())) {
      throw new BusinessException(MasterImportProblem.ONE_AT_A_TIME, null);
    }
    int rows = ImportFile.read(kind, content, language).size();
    String digest = digest(content);
    long file = files.keep(digest, content, keptUntil());
    String name = plainName(fileName);
    return add(task, kind, name, file, digest, Optional.empty(), rows, context);
  }

  /**
   * Has the rows imported that were tried, of the file as it was kept.
   *
   * @return id of the work
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_JOB}, {@link
   *     MasterImportProblem#NOT_IMPORTABLE}, {@link MasterImportProblem#ONE_AT_A_TIME}
   */
  @Allows("masterimport.import")
  public long importTried(long jobId, CallContext context) {
    ImportJob tried = get(jobId);
    if (!tried.isImportable()) {
      throw new BusinessException(MasterImportProblem.NOT_IMPORTABLE, null);
    }
    long file = views.file(jobId).orElseThrow();
    return add(
        ImportTask.IMPORT,
        tried.kind(),
        tried.fileName(),
        file,
        views.digest(file),
        Optional.of(jobId),
        tried.rows(),
        context);
  }

  private long add(
      ImportTask task,
      ImportKind kind,
      String fileName,
      long file,
      String digest,
      Optional<Long> tried,
      int rows,
      CallContext context) {
    Instant now = clock.instant();
    Optional<Long> importId = Optional.empty();
    if (task == ImportTask.IMPORT) {
      MasterImport started =
          new MasterImport(kind, fileName, digest, context.personId(), now, rows);
      imports.add(started);
      imports.flush();
      importId = Optional.of(started.id());
    }
    return jobs.add(
            new ImportJobs.Order(
                task, kind, fileName, file, tried, importId, context.personId(), rows),
            Call.current().orElseThrow(),
            now)
        .orElseThrow(() -> new BusinessException(MasterImportProblem.ONE_AT_A_TIME, null));
  }

  private Instant keptUntil() {
    return clock.instant().plus(Duration.ofDays(settings.limits().keptDays()));
  }

  /**
   * Stops work on a file: what is done stays, the rest is left.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_JOB}, {@link
   *     MasterImportProblem#JOB_OVER}
   */
  @Allows("masterimport.import")
  public void stop(long jobId) {
    get(jobId);
    if (!jobs.end(jobId, ImportState.STOPPED, clock.instant())) {
      throw new BusinessException(MasterImportProblem.JOB_OVER, null);
    }
  }

  /**
   * Work on a file and how far it is.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_JOB}
   */
  @Allows("masterimport.read")
  public ImportJob get(long jobId) {
    return views
        .find(jobId)
        .orElseThrow(() -> new BusinessException(MasterImportProblem.UNKNOWN_JOB, null, jobId));
  }

  /** The work that an import is, or was; none of imports of old. */
  @Allows("masterimport.read")
  public Optional<ImportJob> ofImport(long importId) {
    return views.ofImport(importId);
  }

  /** What the person asked for lately, the latest first. */
  @Allows("masterimport.read")
  public List<ImportJob> recent(CallContext context) {
    return views.recent(context.personId(), RECENT);
  }

  /**
   * What a try said of each row, in their order; nothing once the file was forgotten.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_JOB}, {@link
   *     CommonProblem#BAD_CURSOR}
   */
  @Allows("masterimport.read")
  public Page<RowResult> tried(long jobId, Optional<String> cursor, int limit) {
    ImportJob job = get(jobId);
    int after = cursor.map(PageMark::parse).map(mark -> (int) mark.id()).orElse(0);
    List<RowResult> found = views.tried(jobId, after, false, limit + 1);
    boolean more = found.size() > limit;
    List<RowResult> rows = more ? found.subList(0, limit) : found;
    return new Page<>(
        rows,
        more
            ? Optional.of(new PageMark(job.askedAt(), rows.get(limit - 1).row()).toString())
            : Optional.empty());
  }

  /**
   * What a try said of rows that change something or cannot be, the first of them.
   *
   * @throws BusinessException {@link MasterImportProblem#UNKNOWN_JOB}
   */
  @Allows("masterimport.read")
  public List<RowResult> telling(long jobId, int limit) {
    get(jobId);
    return views.tried(jobId, 0, true, limit);
  }

  /** Browsers may send a path; a name is kept as long as the column is. */
  private static String plainName(String fileName) {
    String name =
        fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    String storable = TableFile.storable(name).strip();
    return storable.substring(0, Math.min(MasterImport.NAME_LENGTH, storable.length()));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
