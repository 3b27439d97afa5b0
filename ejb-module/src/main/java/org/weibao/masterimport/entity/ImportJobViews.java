package org.weibao.masterimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;
import org.weibao.masterimport.ImportJob;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.ImportState;
import org.weibao.masterimport.ImportTask;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;

/** Work on files, to read: the own one, for whoever does not see the whole department. */
@ApplicationScoped
public class ImportJobViews {

  private static final String JOB =
      """
      select j.*, p.display_name as asked_by_name,
             (select min(f.id) from master_import_job f where f.tried_id = j.id) as followed_id
        from master_import_job j
        join person p on p.id = j.asked_by
       where\s""";

  private static final String TRIED =
      """
      select * from master_import_tried
       where job_id = :job and row_number in (
             select row_number from master_import_tried
              where job_id = :job and row_number > :after and fault = 0%s
              order by row_number limit :limit)
       order by row_number, fault
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Work by its id. */
  public Optional<ImportJob> find(long id) {
    return Row.find(em, JOB + "j.id = :id" + scope.own("j.asked_by"), Map.of("id", id))
        .map(ImportJobViews::job);
  }

  /** The work that an import is, or was; none of imports before there was any. */
  public Optional<ImportJob> ofImport(long importId) {
    return Row.find(
            em, JOB + "j.import_id = :import" + scope.own("j.asked_by"), Map.of("import", importId))
        .map(ImportJobViews::job);
  }

  /** What a person asked for lately, the latest first. */
  @Unscoped("the person's own")
  public List<ImportJob> recent(long personId, int limit) {
    return Row.list(
            em,
            JOB + "j.asked_by = :person order by j.asked_at desc, j.id desc limit :limit",
            Map.of("person", personId, "limit", limit))
        .stream()
        .map(ImportJobViews::job)
        .toList();
  }

  /** Whether a person has work that is not done. */
  @Unscoped("the person's own")
  public boolean hasOpen(long personId) {
    return Row.find(
            em,
            "select id from master_import_job where asked_by = :person and finished_at is null",
            Map.of("person", personId))
        .isPresent();
  }

  /** The file of a job with the bytes' id; empty if it was forgotten. */
  @Unscoped("by id of a job that was found in scope")
  public Optional<Long> file(long jobId) {
    return Row.find(em, "select file_id from master_import_job where id = :id", Map.of("id", jobId))
        .flatMap(row -> row.optionalNumber("file_id"));
  }

  /** SHA-256 of a file. */
  @Unscoped("by id of a file of a job that was found in scope")
  public String digest(long fileId) {
    return Row.find(
            em, "select sha256 from master_import_file where id = :id", Map.of("id", fileId))
        .orElseThrow()
        .text("sha256");
  }

  /**
   * What a try said of rows, in their order.
   *
   * @param after number of the row before
   * @param telling only rows that change something or cannot be
   */
  @Unscoped("by id of a job that was found in scope")
  public List<RowResult> tried(long jobId, int after, boolean telling, int limit) {
    Map<String, Object> values = new HashMap<>();
    values.put("job", jobId);
    values.put("after", after);
    values.put("limit", limit);
    return Row.list(em, TRIED.formatted(telling ? " and outcome <> 'UNCHANGED'" : ""), values)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.integer("row_number"), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(ImportJobViews::result)
        .toList();
  }

  /** A row with all of its faults. */
  private static RowResult result(List<Row> stored) {
    Row first = stored.get(0);
    RowOutcome outcome = first.constant("outcome", RowOutcome.class);
    return new RowResult(
        first.integer("row_number"),
        first.text("name"),
        outcome,
        outcome == RowOutcome.REFUSED
            ? stored.stream().map(ImportJobViews::fault).toList()
            : List.of());
  }

  private static RowFault fault(Row row) {
    return new RowFault(
        row.integer("row_number"),
        row.text("column_name"),
        row.text("cell_value"),
        row.text("code"),
        FaultText.split(row.text("arguments")));
  }

  private static ImportJob job(Row row) {
    return new ImportJob(
        row.number("id"),
        row.constant("task", ImportTask.class),
        row.constant("kind", ImportKind.class),
        row.text("file_name"),
        row.constant("state", ImportState.class),
        row.text("asked_by_name"),
        row.instant("asked_at"),
        row.optionalInstant("finished_at"),
        row.integer("row_count"),
        row.integer("rows_done"),
        row.integer("created"),
        row.integer("changed"),
        row.integer("unchanged"),
        row.integer("refused"),
        row.optionalNumber("import_id"),
        row.optionalNumber("tried_id"),
        row.optionalNumber("followed_id"),
        row.optionalNumber("file_id").isPresent());
  }
}
