package org.weibao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.audit.AuditEntryView;
import org.weibao.audit.Change;
import org.weibao.audit.Meanwhile;
import org.weibao.audit.Operation;

class SinceTest {

  @Test
  void what_came_after_the_version_that_was_seen_is_told_and_what_was_there_before_is_not() {
    Meanwhile found =
        since(
                1,
                entry("late", change(3, field("phone", "2", "3"))),
                entry("early", change(2, field("phone", "1", "2"))),
                entry("seen", change(1, field("locale", "en", "zh-CN"))))
            .orElseThrow();

    assertThat(found.entries()).extracting(AuditEntryView::actor).containsExactly("late", "early");
    assertThat(found.changes()).hasSize(1);
    assertThat(found.changes().get(0).fields()).containsExactly(field("phone", "1", "3"));
  }

  @Test
  void what_is_again_as_it_was_is_no_change_but_who_did_it_is_told() {
    Meanwhile found =
        since(
                4,
                entry("back", change(6, field("phone", "2", "1"))),
                entry("there", change(5, field("phone", "1", "2"))))
            .orElseThrow();

    assertThat(found.entries()).hasSize(2);
    assertThat(found.changes()).isEmpty();
  }

  @Test
  void a_secret_looks_the_same_and_is_told_as_changed() {
    Change.Field secret = field("passwordHash", FieldKinds.SECRET, FieldKinds.SECRET);

    assertThat(since(0, entry("reset", change(1, secret))).orElseThrow().changes().get(0).fields())
        .containsExactly(secret);
  }

  @Test
  void a_part_is_told_with_its_whole_and_other_things_of_the_transaction_are_not() {
    Change role =
        new Change(
            Operation.CREATED,
            "RoleAssignment",
            "70",
            List.of(
                field("personId", null, "7"),
                field("givenBy", null, "1"),
                field("role", null, "FINANCE")));
    Change event =
        new Change(Operation.CREATED, "PersonEvent", "71", List.of(field("kind", null, "X")));
    Meanwhile found = since(2, entry("gives", role, change(3), event)).orElseThrow();

    assertThat(found.changes())
        .containsExactly(
            new Change(
                Operation.CREATED,
                "RoleAssignment",
                "70",
                List.of(field("role", null, "FINANCE"))));
  }

  @Test
  void what_did_not_count_up_the_version_is_told_only_if_something_did_before() {
    AuditEntryView aside =
        entry(
            "aside",
            new Change(Operation.CHANGED, "StandIn", "9", List.of(field("validTo", "a", "b"))));

    assertThat(since(3, aside, entry("seen", change(3, field("phone", "1", "2"))))).isEmpty();
    assertThat(
            since(2, aside, entry("after", change(3, field("phone", "1", "2"))))
                .orElseThrow()
                .entries())
        .hasSize(2);
  }

  @Test
  void a_trail_that_tells_no_versions_tells_nothing() {
    Change old = new Change(Operation.CHANGED, "Person", "7", List.of(field("phone", "1", "2")));

    assertThat(since(0, entry("somebody", old))).isEmpty();
    assertThat(since(0)).isEmpty();
  }

  private static Optional<Meanwhile> since(int seen, AuditEntryView... entries) {
    return Since.of("Person", "7", seen, List.of(entries));
  }

  private static Change change(int version, Change.Field... fields) {
    return new Change(Operation.CHANGED, "Person", "7", Optional.of(version), List.of(fields));
  }

  private static Change.Field field(String name, String before, String after) {
    return new Change.Field(name, Optional.ofNullable(before), Optional.ofNullable(after), false);
  }

  private static AuditEntryView entry(String actor, Change... changes) {
    return new AuditEntryView(
        1,
        Instant.EPOCH,
        actor,
        actor,
        Optional.empty(),
        Optional.empty(),
        "call",
        Optional.empty(),
        false,
        List.of(changes));
  }
}
