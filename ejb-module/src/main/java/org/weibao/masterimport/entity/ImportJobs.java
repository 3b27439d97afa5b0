package org.weibao.masterimport.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Call;
import org.weibao.kernel.Row;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.ImportState;
import org.weibao.masterimport.ImportTask;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.RowOutcome;
import org.weibao.masterimport.RowResult;
import org.weibao.masterimport.control.ClaimedJob;
import org.weibao.masterimport.control.Counts;
import org.weibao.registerimport.TableFile;

/** Work on files as the product goes on with it: how far it is is committed with the rows. */
@ApplicationScoped
@Unscoped("the product works on the files of all; each row is taken in the scope of who asked")
public class ImportJobs {

  private static final String ADD =
      """
      insert into master_import_job (id, task, kind, file_name, file_id, tried_id, import_id,
             state, asked_by, asked_at, row_count, person_id, login, display_name, groups,
             request_id, origin)
      values (nextval('weibao_id'), :task, :kind, :name, :file, cast(:tried as bigint),
              cast(:import as bigint), 'WAITING', :by, :at, :rows, cast(:person as bigint), :login,
              :display, :groups, :request, cast(:origin as text))
      on conflict (asked_by) where finished_at is null do nothing
      returning id
      """;

  private static final String CLAIM =
      """
      update master_import_job set turn_at = :now, held_until = :until
       where id = (select j.id from master_import_job j
                    where j.finished_at is null and (j.held_until is null or j.held_until < :now)
                    order by j.turn_at nulls first, j.id limit 1
                      for update skip locked)
      returning id, kind, import_id, file_id, asked_by, person_id, login, display_name, groups,
                request_id, origin, row_count, rows_done
      """;

  private static final String HOLD =
      "select id from master_import_job where id = :id and finished_at is null"
          + " and rows_done = :done and file_id is not null for update skip locked";

  private static final String ADVANCE =
      """
      update master_import_job
         set rows_done = rows_done + :rows, created = created + :created,
             changed = changed + :changed, unchanged = unchanged + :unchanged,
             refused = refused + :refused,
             state = case when rows_done + :rows = row_count then 'FINISHED' else 'AT_WORK' end,
             finished_at = case when rows_done + :rows = row_count then cast(:now as timestamptz) end
       where id = :id and rows_done = :done
      returning created, changed, unchanged, refused, state
      """;

  private static final String TRIED =
      """
      insert into master_import_tried
        (job_id, file_id, row_number, fault, name, outcome, column_name, cell_value, code, arguments)
      select j.id, j.file_id, t.*
        from master_import_job j,
             unnest(?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[]) t
       where j.id = ? and j.file_id is not null""";

  private static final int NAME_LENGTH = 200;

  /** What a try said of a row, as it is stored: with one of its faults, if it has any. */
  private record Tried(RowResult result, int number, Optional<RowFault> fault) {

    int row() {
      return result.row();
    }

    String text(Function<RowFault, String> part) {
      return fault.map(part).orElse("");
    }
  }

  private static final List<Function<Tried, String>> TRIED_TEXTS =
      List.of(
          tried -> name(tried.result()),
          tried -> tried.result().outcome().name(),
          tried -> tried.text(RowFault::column),
          tried -> tried.text(RowFault::value),
          tried -> tried.text(RowFault::code),
          tried -> tried.text(fault -> FaultText.join(fault.arguments())));

  /**
   * Work that is asked for.
   *
   * @param triedId try of the same rows
   * @param importId what it is in the list of imports
   */
  public record Order(
      ImportTask task,
      ImportKind kind,
      String fileName,
      long fileId,
      Optional<Long> triedId,
      Optional<Long> importId,
      long askedBy,
      int rows) {}

  @PersistenceContext EntityManager em;

  /** Stores work that is asked for; empty if the person has other work that is not done. */
  public Optional<Long> add(Order order, Call call, Instant now) {
    List<?> ids =
        em.createNativeQuery(ADD)
            .setParameter("task", order.task().name())
            .setParameter("kind", order.kind().name())
            .setParameter("name", order.fileName())
            .setParameter("file", order.fileId())
            .setParameter("tried", text(order.triedId()))
            .setParameter("import", text(order.importId()))
            .setParameter("by", order.askedBy())
            .setParameter("at", now)
            .setParameter("rows", order.rows())
            .setParameter(
                "person",
                call.personId().isPresent() ? Long.toString(call.personId().getAsLong()) : null)
            .setParameter("login", call.login())
            .setParameter("display", call.displayName())
            .setParameter("groups", String.join(",", call.groups()))
            .setParameter("request", call.requestId())
            .setParameter("origin", call.origin().orElse(null))
            .getResultList();
    return ids.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  private static String text(Optional<Long> id) {
    return id.map(Object::toString).orElse(null);
  }

  /** Takes the job that waited longest and that nobody is at, until it is released or late. */
  public Optional<ClaimedJob> claim(Instant now, Instant until) {
    return Row.find(em, CLAIM, Map.of("now", now, "until", until)).map(ImportJobs::claimed);
  }

  private static ClaimedJob claimed(Row row) {
    Optional<Long> person = row.optionalNumber("person_id");
    String groups = row.text("groups");
    return new ClaimedJob(
        row.number("id"),
        row.constant("kind", ImportKind.class),
        row.optionalNumber("import_id"),
        row.optionalNumber("file_id"),
        row.number("asked_by"),
        new Call(
            person.isPresent() ? OptionalLong.of(person.get()) : OptionalLong.empty(),
            row.text("login"),
            row.text("display_name"),
            groups.isEmpty() ? Set.of() : Set.of(groups.split(",")),
            row.text("request_id"),
            row.optionalText("origin")),
        row.integer("row_count"),
        row.integer("rows_done"));
  }

  /** Lets anybody take a job. */
  public void release(long jobId) {
    em.createNativeQuery("update master_import_job set held_until = null where id = :id")
        .setParameter("id", jobId)
        .executeUpdate();
  }

  /** Locks a job until the transaction ends, if it is open, as far as said, and nobody is at it. */
  public boolean hold(long jobId, int done) {
    return Row.find(em, HOLD, Map.of("id", jobId, "done", done)).isPresent();
  }

  /**
   * Rows were dealt with.
   *
   * @param done how far the job was before
   * @return how all of its rows came out, if that were the last ones
   */
  public Optional<Counts> advance(long jobId, int done, List<RowResult> results, Instant now) {
    Row after =
        Row.find(
                em,
                ADVANCE,
                Map.of(
                    "id", jobId,
                    "done", done,
                    "now", now,
                    "rows", results.size(),
                    "created", count(results, RowOutcome.CREATED),
                    "changed", count(results, RowOutcome.CHANGED),
                    "unchanged", count(results, RowOutcome.UNCHANGED),
                    "refused", count(results, RowOutcome.REFUSED)))
            .orElseThrow();
    return after.constant("state", ImportState.class).isOpen()
        ? Optional.empty()
        : Optional.of(
            new Counts(
                after.integer("created"),
                after.integer("changed"),
                after.integer("unchanged"),
                after.integer("refused")));
  }

  private static int count(List<RowResult> results, RowOutcome outcome) {
    return (int) results.stream().filter(result -> result.outcome() == outcome).count();
  }

  /**
   * Ends a job before its last row.
   *
   * @return whether it was open
   */
  public boolean end(long jobId, ImportState state, Instant now) {
    return em.createNativeQuery(
                "update master_import_job set state = :state, finished_at = :now"
                    + " where id = :id and finished_at is null")
            .setParameter("state", state.name())
            .setParameter("now", now)
            .setParameter("id", jobId)
            .executeUpdate()
        > 0;
  }

  /** Keeps what a try said of some rows, as long as their file. */
  public void addTried(long jobId, List<RowResult> results) {
    List<Tried> tried = results.stream().flatMap(ImportJobs::tried).toList();
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var insert = connection.prepareStatement(TRIED)) {
                insert.setArray(1, connection.createArrayOf("integer", of(tried, Tried::row)));
                insert.setArray(2, connection.createArrayOf("integer", of(tried, Tried::number)));
                for (int i = 0; i < TRIED_TEXTS.size(); i++) {
                  insert.setArray(
                      i + 3, connection.createArrayOf("text", of(tried, TRIED_TEXTS.get(i))));
                }
                insert.setLong(TRIED_TEXTS.size() + 3, jobId);
                insert.executeUpdate();
              }
            });
  }

  private static Object[] of(List<Tried> tried, Function<Tried, ?> column) {
    return tried.stream().map(column).toArray();
  }

  /** One line for a row, or one for each of its faults. */
  private static Stream<Tried> tried(RowResult result) {
    return result.faults().isEmpty()
        ? Stream.of(new Tried(result, 0, Optional.empty()))
        : IntStream.range(0, result.faults().size())
            .mapToObj(i -> new Tried(result, i, Optional.of(result.faults().get(i))));
  }

  private static String name(RowResult result) {
    String name = TableFile.storable(result.name());
    return name.substring(0, Math.min(NAME_LENGTH, name.length()));
  }
}
