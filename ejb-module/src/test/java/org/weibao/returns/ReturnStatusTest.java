package org.weibao.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weibao.returns.ReturnStatus.ACKNOWLEDGED;
import static org.weibao.returns.ReturnStatus.AUTHORISED;
import static org.weibao.returns.ReturnStatus.CANCELLED;
import static org.weibao.returns.ReturnStatus.CLOSED;
import static org.weibao.returns.ReturnStatus.DECLINED;
import static org.weibao.returns.ReturnStatus.IN_APPROVAL;
import static org.weibao.returns.ReturnStatus.NO_FAULT_FOUND;
import static org.weibao.returns.ReturnStatus.RECEIVED;
import static org.weibao.returns.ReturnStatus.RECEIVED_BY_SUPPLIER;
import static org.weibao.returns.ReturnStatus.REFUSED;
import static org.weibao.returns.ReturnStatus.REPAIRED;
import static org.weibao.returns.ReturnStatus.REPLACED;
import static org.weibao.returns.ReturnStatus.REQUESTED;
import static org.weibao.returns.ReturnStatus.SCRAPPED;
import static org.weibao.returns.ReturnStatus.SHIPPED;
import static org.weibao.returns.ReturnStatus.SHIPPED_BACK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.weibao.kernel.BusinessException;
import org.weibao.organization.Role;
import org.weibao.returns.entity.SupplierReturn;

/** The life of a return: each legal move, and the refusal of every other. */
class ReturnStatusTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  /** Every way to change a return, by the state that it leads to. */
  private static final Map<ReturnStatus, Consumer<SupplierReturn>> MOVES =
      Map.ofEntries(
          Map.entry(REQUESTED, SupplierReturn::approve),
          Map.entry(DECLINED, form -> form.decline(NOW)),
          Map.entry(CANCELLED, form -> form.cancel(NOW)),
          Map.entry(ACKNOWLEDGED, form -> form.apply(new SupplierWord.Acknowledged())),
          Map.entry(AUTHORISED, form -> form.apply(new SupplierWord.Authorised("RMA-1"))),
          Map.entry(REFUSED, form -> form.apply(new SupplierWord.Refused("RT", "too old"))),
          Map.entry(SHIPPED, form -> form.ship(1, "SF", "SF1", 2, NOW)),
          Map.entry(RECEIVED_BY_SUPPLIER, form -> form.apply(new SupplierWord.Received())),
          Map.entry(REPAIRED, form -> form.apply(new SupplierWord.Repaired("fuse"))),
          Map.entry(REPLACED, form -> form.apply(new SupplierWord.Replaced("N-1", "burnt"))),
          Map.entry(NO_FAULT_FOUND, form -> form.apply(new SupplierWord.NoFaultFound("fine"))),
          Map.entry(SCRAPPED, form -> form.apply(new SupplierWord.Scrapped("burnt"))),
          Map.entry(SHIPPED_BACK, form -> form.apply(new SupplierWord.ShippedBack("SF", "SF2"))),
          Map.entry(RECEIVED, form -> form.receive("works", NOW)),
          Map.entry(CLOSED, form -> form.close(NOW)));

  private static final List<List<ReturnStatus>> LIVES =
      List.of(
          List.of(DECLINED),
          List.of(CANCELLED),
          List.of(REQUESTED, CANCELLED),
          List.of(REQUESTED, ACKNOWLEDGED, CANCELLED),
          List.of(REQUESTED, ACKNOWLEDGED, REFUSED, CLOSED),
          List.of(REQUESTED, ACKNOWLEDGED, AUTHORISED, CANCELLED),
          through(REPAIRED, SHIPPED_BACK, RECEIVED, CLOSED),
          through(REPLACED, SHIPPED_BACK, RECEIVED, CLOSED),
          through(NO_FAULT_FOUND, SHIPPED_BACK, RECEIVED, CLOSED),
          through(SCRAPPED, CLOSED));

  private static List<ReturnStatus> through(ReturnStatus... rest) {
    return Stream.concat(
            Stream.of(REQUESTED, ACKNOWLEDGED, AUTHORISED, SHIPPED, RECEIVED_BY_SUPPLIER),
            Stream.of(rest))
        .toList();
  }

  static List<List<ReturnStatus>> lives() {
    return LIVES;
  }

  @ParameterizedTest
  @MethodSource("lives")
  void a_return_can_live_like_this(List<ReturnStatus> life) {
    SupplierReturn form = fresh();
    for (ReturnStatus next : life) {
      MOVES.get(next).accept(form);
      assertThat(form.status()).isEqualTo(next);
    }
    assertThat(form.status().isFinal()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ReturnStatus.class)
  void in_each_state_every_other_move_is_refused_and_changes_nothing(ReturnStatus state) {
    List<ReturnStatus> possible = new ArrayList<>();
    for (Map.Entry<ReturnStatus, Consumer<SupplierReturn>> move : MOVES.entrySet()) {
      SupplierReturn form = in(state);
      if (follows(state, move.getKey())) {
        possible.add(move.getKey());
        continue;
      }
      assertThatThrownBy(() -> move.getValue().accept(form))
          .as("%s to %s", state, move.getKey())
          .isInstanceOfSatisfying(
              BusinessException.class,
              e -> assertThat(e.code()).isEqualTo(ReturnProblem.WRONG_STATUS));
      assertThat(form.status()).isEqualTo(state);
    }
    assertThat(state.next()).containsExactlyInAnyOrderElementsOf(possible);
  }

  @Test
  void only_a_return_in_approval_passes_from_role_to_role() {
    assertThatThrownBy(() -> in(REQUESTED).passTo(Role.DEPT_MANAGER))
        .isInstanceOf(BusinessException.class);
  }

  @Test
  void a_state_leads_to_what_can_come_later_and_to_nothing_that_is_over() {
    assertThat(IN_APPROVAL.leadsTo(CLOSED)).isTrue();
    assertThat(AUTHORISED.leadsTo(RECEIVED_BY_SUPPLIER)).isTrue();
    assertThat(SHIPPED.leadsTo(ACKNOWLEDGED)).isFalse();
    assertThat(SHIPPED.leadsTo(CANCELLED)).isFalse();
    assertThat(CLOSED.leadsTo(CLOSED)).isFalse();
  }

  /** Whether a life among the examples has this step; the examples name every legal step. */
  private static boolean follows(ReturnStatus from, ReturnStatus to) {
    return LIVES.stream()
        .map(life -> Stream.concat(Stream.of(IN_APPROVAL), life.stream()).toList())
        .anyMatch(life -> life.contains(from) && life.indexOf(to) == life.indexOf(from) + 1);
  }

  private static SupplierReturn in(ReturnStatus state) {
    SupplierReturn form = fresh();
    if (state == IN_APPROVAL) {
      return form;
    }
    List<ReturnStatus> life =
        LIVES.stream().filter(steps -> steps.contains(state)).findFirst().orElseThrow();
    for (ReturnStatus next : life.subList(0, life.indexOf(state) + 1)) {
      MOVES.get(next).accept(form);
    }
    return form;
  }

  private static SupplierReturn fresh() {
    return new SupplierReturn(
        new SupplierReturn.Form(
            "RT2603-000001", 1, 2, 3, 4, 5, "no picture", Optional.empty(), "S01@1"),
        Role.CITY_TECH_LEAD,
        6,
        NOW);
  }
}
