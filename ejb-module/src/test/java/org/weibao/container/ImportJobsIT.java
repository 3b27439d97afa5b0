package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weibao.container.Trying.as;
import static org.weibao.container.Trying.refused;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Page;
import org.weibao.masterimport.ImportJob;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.ImportState;
import org.weibao.masterimport.ImportTask;
import org.weibao.masterimport.MasterImportJobService;
import org.weibao.masterimport.MasterImportProblem;
import org.weibao.masterimport.MasterImportRunService;
import org.weibao.masterimport.MasterImportRunner;
import org.weibao.masterimport.MasterImportService;
import org.weibao.masterimport.RowFault;
import org.weibao.masterimport.RowResult;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.privacy.OwnerKey;
import org.weibao.privacy.PrivacyService;
import org.weibao.project.ProjectService;

/** Work on files in the background: kept, one at a time, cut off, stopped, forgotten. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class ImportJobsIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject Fixtures fixtures;
  @Inject AccessFixtures scopes;
  @Inject AuditFixtures hands;
  @Inject MasterImportJobService jobs;
  @Inject MasterImportService imports;
  @Inject MasterImportRunner runner;
  @Inject MasterImportRunService runs;
  @Inject ProjectService projects;
  @Inject PrivacyService privacy;
  @Inject Clock clock;

  private long projectId;
  private CallContext me;
  private String project;

  @BeforeEach
  void a_project() {
    Fixtures.Site site = fixtures.site("TEAM_ACTIVE", true);
    projectId = site.projectId();
    me = site.context();
    project = projects.getProject(projectId).code();
  }

  @Test
  void a_file_is_kept_once_and_imported_as_it_was_tried() {
    String file = rooms("3,1201,陈美玲", "3,1202,", "3,,");
    long tried = order(ImportTask.TRY, file);
    assertThat(jobs.get(tried).state()).isEqualTo(ImportState.WAITING);
    refused(MasterImportProblem.NOT_IMPORTABLE, () -> jobs.importTried(tried, me));
    runner.run();
    assertThat(jobs.get(tried)).matches(ImportJob::isImportable);
    assertThat(room("1201")).isFalse();

    long imported = jobs.importTried(tried, me);
    runner.run();
    ImportJob done = jobs.get(imported);
    assertThat(done)
        .extracting(ImportJob::state, ImportJob::created, ImportJob::refused, ImportJob::triedBy)
        .containsExactly(ImportState.FINISHED, 2, 1, Optional.of(tried));
    assertThat(imports.get(done.importId().orElseThrow()).finishedAt()).isPresent();
    assertThat(jobs.get(tried).followedBy()).contains(imported);
    assertThat(room("1201")).isTrue();
    refused(MasterImportProblem.NOT_IMPORTABLE, () -> jobs.importTried(tried, me));
    assertThat(
            hands.read(
                "select count(distinct file_id)::text from master_import_job where asked_by = "
                    + me.personId()))
        .containsExactly("1");
    assertThat(jobs.recent(me)).extracting(ImportJob::id).containsExactly(imported, tried);
  }

  @Test
  void a_person_has_one_file_at_work_and_whoever_comes_next_waits_for_nobody() {
    long first = order(ImportTask.IMPORT, rooms("3,1201,"));
    refused(MasterImportProblem.ONE_AT_A_TIME, () -> order(ImportTask.TRY, rooms("3,1202,")));
    refused(
        MasterImportProblem.STILL_AT_WORK,
        () -> imports.undo(jobs.get(first).importId().orElseThrow(), me));
    CallContext other = fixtures.site("TEAM_ACTIVE", true).context();
    assertThat(
            jobs.order(
                ImportTask.TRY,
                ImportKind.ROOMS,
                "f",
                bytes(rooms("3,1202,")),
                Locale.ENGLISH,
                other))
        .isPositive();
    runner.run();
    assertThat(jobs.get(first).state()).isEqualTo(ImportState.FINISHED);
    assertThat(order(ImportTask.TRY, rooms("3,1202,"))).isPositive();
    runner.run();
  }

  @Test
  void work_that_was_cut_off_goes_on_behind_the_last_row_that_was_committed() {
    long id = order(ImportTask.IMPORT, rooms("3,1,", "3,2,", "3,3,", "3,4,"));
    hands.run(
        "update master_import_job set state = 'AT_WORK', rows_done = 2, created = 2,"
            + " held_until = now() + interval '1 hour' where id = "
            + id);
    runner.run();
    assertThat(jobs.get(id)).as("another node is at it").matches(job -> job.done() == 2);

    hands.run("update master_import_job set held_until = now() - interval '1 s' where id = " + id);
    runner.run();
    assertThat(jobs.get(id))
        .extracting(ImportJob::state, ImportJob::done, ImportJob::created)
        .containsExactly(ImportState.FINISHED, 4, 4);
    assertThat(List.of(room("2"), room("3"))).containsExactly(false, true);
  }

  @Test
  void what_is_stopped_leaves_the_rest_and_cannot_be_stopped_twice() {
    long id = order(ImportTask.IMPORT, rooms("3,1,"));
    jobs.stop(id);
    runner.run();
    assertThat(jobs.get(id).state()).isEqualTo(ImportState.STOPPED);
    assertThat(room("1")).isFalse();
    refused(MasterImportProblem.JOB_OVER, () -> jobs.stop(id));
  }

  @Test
  void rows_that_a_door_refuses_cost_the_others_nothing_and_each_row_has_its_entry() {
    CallContext head = fixtures.somebody();
    scopes.grant(
        head.personId(), Role.CITY_HEAD, ScopeKind.CITY, scopes.ofProject(projectId, "city_id"));
    String elsewhere = projects.getProject(fixtures.site("TEAM_ACTIVE", true).projectId()).code();
    StringBuilder file = new StringBuilder("projectCode,building,roomNumber,owner,phone\n");
    for (int i = 0; i < 30; i++) {
      String code = i % 7 == 3 ? elsewhere : project;
      // A phone that the door refuses, and not the reader of the file.
      String phone = i % 5 == 2 ? "call me" : "";
      file.append(code + ",9," + (100 + i) + ",周思敏," + phone + "\n");
    }
    long id =
        as(
            AccessFixtures.call(head, Role.CITY_HEAD),
            () ->
                jobs.order(
                    ImportTask.IMPORT,
                    ImportKind.ROOMS,
                    "f",
                    bytes(file.toString()),
                    Locale.ENGLISH,
                    head));
    runner.run();
    ImportJob done = jobs.get(id);
    assertThat(done)
        .extracting(ImportJob::done, ImportJob::created, ImportJob::refused)
        .containsExactly(30, 21, 9);
    assertThat(imports.faults(done.importId().orElseThrow()))
        .extracting(RowFault::code)
        .containsOnly("masterimport.project-unknown", "center.phone-form");
    assertThat(
            hands.read(
                "select distinct cardinality(array(select s from unnest(subjects) s"
                    + " where s like 'Room:%'))::text from audit_entry where actor_id = "
                    + head.personId()
                    + " and exists (select 1 from unnest(subjects) s where s like 'Room:%')"))
        .containsExactly("1");
  }

  @Test
  void rows_that_fail_for_no_reason_of_their_own_are_told_and_too_many_break_the_work_off() {
    hands.run(
        "create or replace function boom() returns trigger language plpgsql as"
            + " $$begin raise exception 'boom'; end$$");
    hands.run(
        "create trigger boom before insert on room for each row"
            + " when (new.building = 'BOOM') execute function boom()");
    try {
      long one = order(ImportTask.IMPORT, rooms("3,1,", "BOOM,2,", "3,3,"));
      runner.run();
      assertThat(jobs.get(one))
          .extracting(ImportJob::state, ImportJob::created, ImportJob::refused)
          .containsExactly(ImportState.FINISHED, 2, 1);
      long all =
          order(
              ImportTask.IMPORT,
              rooms(
                  IntStream.range(0, 13).mapToObj(i -> "BOOM," + i + ",").toArray(String[]::new)));
      runner.run();
      assertThat(jobs.get(all).state()).isEqualTo(ImportState.FAILED);
    } finally {
      hands.run("drop trigger boom on room");
    }
  }

  @Test
  void what_a_try_said_is_read_in_pages_and_forgotten_with_the_file() {
    long id = order(ImportTask.TRY, rooms("3,1,", "3,2,", "3,3,"));
    runner.run();
    Page<RowResult> first = jobs.tried(id, Optional.empty(), 2);
    assertThat(first.rows()).hasSize(2);
    assertThat(jobs.tried(id, first.nextCursor(), 2).rows()).hasSize(1);
    hands.run("update master_import_file set kept_until = now() - interval '1 s'");
    Trying.product(runs::forget);
    assertThat(jobs.get(id)).matches(job -> !job.kept() && !job.isImportable());
    assertThat(jobs.telling(id, 10)).isEmpty();
    refused(MasterImportProblem.NOT_IMPORTABLE, () -> jobs.importTried(id, me));
  }

  @Test
  void erasing_an_owner_forgets_the_files_and_stops_the_work_on_them() {
    String phone = "0755-" + Math.abs(UUID.randomUUID().hashCode());
    order(ImportTask.IMPORT, rooms("3,1,林子轩," + phone));
    runner.run();
    long waiting = order(ImportTask.IMPORT, rooms("3,1,林子轩," + phone, "3,2,"));
    privacy.eraseOwner(
        new OwnerKey.OfPhone(phone),
        LocalDate.ofInstant(clock.instant(), clock.getZone()),
        "Asked for it");
    runner.run();
    assertThat(jobs.get(waiting).state()).isEqualTo(ImportState.STOPPED);
    assertThat(room("2")).isFalse();
  }

  @Test
  void nobody_sees_the_files_of_others_but_who_sees_the_whole_department() {
    long id = order(ImportTask.TRY, rooms("3,1,"));
    runner.run();
    CallContext head = fixtures.somebody();
    scopes.grant(
        head.personId(), Role.CITY_HEAD, ScopeKind.CITY, scopes.ofProject(projectId, "city_id"));
    as(
        AccessFixtures.call(head, Role.CITY_HEAD),
        () -> {
          refused(MasterImportProblem.UNKNOWN_JOB, () -> jobs.get(id));
          refused(MasterImportProblem.UNKNOWN_JOB, () -> jobs.tried(id, Optional.empty(), 5));
          refused(MasterImportProblem.UNKNOWN_JOB, () -> jobs.importTried(id, head));
          refused(MasterImportProblem.UNKNOWN_JOB, () -> jobs.stop(id));
          return null;
        });
  }

  private long order(ImportTask task, String file) {
    return jobs.order(task, ImportKind.ROOMS, "rooms.csv", bytes(file), Locale.ENGLISH, me);
  }

  private String rooms(String... rows) {
    StringBuilder file = new StringBuilder("projectCode,building,roomNumber,owner,phone\n");
    for (String row : rows) {
      file.append(project).append(',').append(row).append('\n');
    }
    return file.toString();
  }

  private boolean room(String number) {
    return projects.findRoom(projectId, "3", number).isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
