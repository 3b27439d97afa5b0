package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.kernel.BusinessException;
import org.weibao.outbox.InboxOutcome;
import org.weibao.outbox.InboxReview;
import org.weibao.outbox.MessageNotSent;
import org.weibao.outbox.MessageSender;
import org.weibao.outbox.MessageView;
import org.weibao.outbox.OutboundMessage;
import org.weibao.outbox.OutboxProblem;
import org.weibao.outbox.OutboxService;
import org.weibao.outbox.RelayResult;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.SupplierDialogueService;
import org.weibao.stock.StockService;

/** Messages that come twice, too early, too late, from the wrong one or not at all. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class SupplierDialogueIT {

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject ReturnStory story;
  @Inject ReturnService returns;
  @Inject OutboxService outbox;
  @Inject StockService stock;
  @Inject SupplierDialogueService dialogue;
  @Inject InboxReview review;
  @Inject AuditFixtures hands;

  @BeforeEach
  void a_broken_device_in_the_store() {
    story.begin();
  }

  @Test
  void the_same_message_has_one_effect() {
    String number = story.shipped().number();
    String id = UUID.randomUUID().toString();

    assertThat(story.hear(id, number, 3, "received", "")).contains(InboxOutcome.APPLIED);
    assertThat(story.hear(id, number, 3, "received", "")).isEmpty();
    assertThat(story.hear(number, 3, "received", "")).isEqualTo(InboxOutcome.LATE);

    assertThat(returns.getByNumber(number).history())
        .filteredOn(event -> event.status() == ReturnStatus.RECEIVED_BY_SUPPLIER)
        .hasSize(1);
    assertThat(stock.movesOfDocument(number)).hasSize(2);
  }

  @Test
  void the_same_message_at_the_same_moment_has_one_effect() throws Exception {
    String number = story.shipped().number();
    String id = UUID.randomUUID().toString();
    ExecutorService pool = AsProduct.threads(4);
    try {
      List<Future<Optional<InboxOutcome>>> heard = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        heard.add(pool.submit(() -> story.hear(id, number, 3, "received", "")));
      }
      List<InboxOutcome> effects = new ArrayList<>();
      for (Future<Optional<InboxOutcome>> one : heard) {
        one.get().ifPresent(effects::add);
      }
      assertThat(effects).containsExactly(InboxOutcome.APPLIED);
    } finally {
      pool.shutdown();
    }
    assertThat(stock.movesOfDocument(number)).hasSize(2);
  }

  @Test
  void messages_in_the_wrong_order_wait_for_their_turn() {
    String number = story.shipped().number();

    assertThat(story.hear(number, 5, "shipped-back", "\"carrier\":\"SF\",\"trackingNumber\":\"2\""))
        .isEqualTo(InboxOutcome.PARKED);
    assertThat(story.hear(number, 4, "repaired", "\"work\":\"x\"")).isEqualTo(InboxOutcome.PARKED);
    assertThat(status(number)).isEqualTo(ReturnStatus.SHIPPED);

    assertThat(story.hear(number, 3, "received", "")).isEqualTo(InboxOutcome.APPLIED);
    assertThat(status(number)).isEqualTo(ReturnStatus.SHIPPED_BACK);
    assertThat(outcomes(number)).containsOnly("APPLIED");
    assertThat(stock.proof().holds()).isTrue();
  }

  @Test
  void a_message_waits_for_our_own_step_too() {
    String number = story.approved().number();
    story.hear(number, 1, "acknowledged", "");
    story.hear(number, 2, "authorised", "\"rmaNumber\":\"RMA-1\"");
    assertThat(story.hear(number, 3, "received", "")).isEqualTo(InboxOutcome.PARKED);

    assertThat(story.ship(number).status()).isEqualTo(ReturnStatus.RECEIVED_BY_SUPPLIER);
  }

  @Test
  void what_is_over_does_not_hold_up_what_follows() {
    String number = story.approved().number();
    story.hear(number, 1, "acknowledged", "");
    assertThat(story.hear(number, 2, "acknowledged", "")).isEqualTo(InboxOutcome.LATE);
    assertThat(story.hear(number, 3, "authorised", "\"rmaNumber\":\"R\""))
        .isEqualTo(InboxOutcome.APPLIED);
  }

  @Test
  void waiting_messages_of_a_finished_return_are_given_up() {
    String number = story.approved().number();
    story.hear(number, 2, "authorised", "\"rmaNumber\":\"R\"");
    returns.cancel(number, story.version(number), "x", story.technician);
    assertThat(outcomes(number)).containsExactly("LATE");
  }

  @Test
  void nobody_speaks_for_another_supplier_or_about_his_returns() {
    String number = story.approved().number();
    String own = story.supplierCode();
    String id = UUID.randomUUID().toString();

    assertThat(
            story.hearRaw("MALLORY", ReturnStory.message(own, id, number, 1, "acknowledged", "")))
        .contains(InboxOutcome.FOREIGN);
    assertThat(
            story.hearRaw(
                "MALLORY", ReturnStory.message("MALLORY", id + "2", number, 1, "acknowledged", "")))
        .contains(InboxOutcome.FOREIGN);
    assertThat(status(number)).isEqualTo(ReturnStatus.REQUESTED);
    // Nor does he take the place of the message that he imitated.
    assertThat(story.hear(id, number, 1, "acknowledged", "")).contains(InboxOutcome.APPLIED);
  }

  @Test
  void what_cannot_be_read_or_placed_is_kept() {
    assertThat(story.hearRaw("HIK", "rubbish\0")).contains(InboxOutcome.UNREADABLE);
    assertThat(story.hearRaw("HIK", "x".repeat(1_000_000))).contains(InboxOutcome.UNREADABLE);
    assertThat(
            story.hearRaw(
                "HIK",
                ReturnStory.message(
                    "HIK", UUID.randomUUID().toString(), "RT9901-999999", 1, "acknowledged", "")))
        .contains(InboxOutcome.UNKNOWN_SUBJECT);
  }

  @Test
  void the_relay_keeps_the_order_of_a_subject_and_goes_on_past_a_failing_one() {
    String broken = story.approved().number();
    returns.cancel(broken, story.version(broken), "x", story.technician);
    story.begin();
    String healthy = story.approved().number();

    List<OutboundMessage> sent = new ArrayList<>();
    drain(
        message -> {
          if (message.subject().equals(broken)) {
            throw new MessageNotSent("no such queue", null);
          }
          sent.add(message);
        });

    assertThat(sent).extracting(OutboundMessage::subject).contains(healthy).doesNotContain(broken);
    assertThat(returns.dialogue(broken))
        .extracting(MessageView::outcome)
        .containsExactly("WAITING", "WAITING");
    assertThat(returns.dialogue(broken).get(0).reason()).contains("no such queue");
    assertThat(returns.dialogue(healthy)).extracting(MessageView::outcome).containsExactly("SENT");
  }

  @Test
  void many_relays_send_each_message_once() throws Exception {
    String number = story.approved().number();
    List<OutboundMessage> sent = Collections.synchronizedList(new ArrayList<>());
    ExecutorService pool = AsProduct.threads(4);
    try {
      List<Future<?>> relays = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        relays.add(pool.submit(() -> drain(sent::add)));
      }
      for (Future<?> relay : relays) {
        relay.get();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(sent).extracting(OutboundMessage::subject).containsOnlyOnce(number);
    assertThat(sent).extracting(OutboundMessage::id).doesNotHaveDuplicates();
  }

  @Test
  void a_message_that_was_refused_for_a_taken_serial_works_when_it_is_heard_again() {
    String number = story.shipped().number();
    story.hear(number, 3, "received", "");
    String taken = story.site.installedSerial();
    String id = UUID.randomUUID().toString();
    assertThat(story.hear(id, number, 4, "replaced", replaced(taken)))
        .contains(InboxOutcome.REJECTED);
    assertThat(again(id)).isEqualTo(InboxOutcome.REJECTED);

    free(taken);
    assertThat(again(id)).isEqualTo(InboxOutcome.APPLIED);
    assertThat(status(number)).isEqualTo(ReturnStatus.REPLACED);
    assertThatThrownBy(() -> again(id))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(OutboxProblem.ALREADY_APPLIED));
    assertThat(stock.proof().holds()).isTrue();
  }

  @Test
  void hearing_again_passes_the_same_guard() {
    String number = story.shipped().number();
    String parked = UUID.randomUUID().toString();
    String late = UUID.randomUUID().toString();
    story.hear(parked, number, 4, "repaired", "\"work\":\"x\"");
    story.hear(late, number, 2, "authorised", "\"rmaNumber\":\"R9\"");

    assertThat(again(parked)).isEqualTo(InboxOutcome.PARKED);
    assertThat(again(late)).isEqualTo(InboxOutcome.LATE);
    assertThat(status(number)).isEqualTo(ReturnStatus.SHIPPED);
    assertThat(stock.movesOfDocument(number)).hasSize(1);

    story.hear(number, 3, "received", "");
    assertThat(status(number)).isEqualTo(ReturnStatus.REPAIRED);
    assertThatThrownBy(() -> again(parked)).isInstanceOf(BusinessException.class);
  }

  @Test
  void one_message_heard_again_by_many_at_once_has_one_effect() throws Exception {
    String number = story.shipped().number();
    story.hear(number, 3, "received", "");
    String id = UUID.randomUUID().toString();
    story.hear(id, number, 4, "replaced", replaced(story.site.installedSerial()));
    free(story.site.installedSerial());
    ExecutorService pool = AsProduct.threads(4);
    List<String> answers = new ArrayList<>();
    try {
      List<Future<String>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        calls.add(pool.submit(() -> answer(id)));
      }
      for (Future<String> call : calls) {
        answers.add(call.get());
      }
    } finally {
      pool.shutdown();
    }
    assertThat(answers)
        .containsExactlyInAnyOrder(
            "APPLIED", "ALREADY_APPLIED", "ALREADY_APPLIED", "ALREADY_APPLIED");
  }

  @Test
  void what_could_not_be_read_is_not_heard_by_asking_again_and_what_was_put_away_rests() {
    String supplier = story.supplierCode();
    story.hearRaw(supplier, "no message");
    String id =
        hands
            .read(
                "select id from inbox_message where source = '/suppliers/"
                    + supplier
                    + "' and outcome = 'UNREADABLE'")
            .get(0);

    assertThat(again(id)).isEqualTo(InboxOutcome.UNREADABLE);
    review.dismiss("/suppliers/" + supplier, id, "they know", story.technician);
    assertThatThrownBy(() -> again(id))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(OutboxProblem.ALREADY_DISMISSED));
    assertThatThrownBy(() -> again("nobody's"))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> assertThat(e.code()).isEqualTo(OutboxProblem.UNKNOWN_MESSAGE));
  }

  private InboxOutcome again(String id) {
    return dialogue.hearAgain("/suppliers/" + story.supplierCode(), id, story.technician);
  }

  private String answer(String id) {
    try {
      return again(id).name();
    } catch (BusinessException e) {
      return ((OutboxProblem) e.code()).name();
    }
  }

  private void free(String serial) {
    hands.run("update device set serial = serial || '-old' where serial = '" + serial + "'");
  }

  private static String replaced(String serial) {
    return "\"newSerial\":\"" + serial + "\",\"reason\":\"x\"";
  }

  private void drain(MessageSender sender) {
    while (outbox.relayNext(sender) != RelayResult.NOTHING_DUE) {
      // The next one.
    }
  }

  private ReturnStatus status(String number) {
    return returns.getByNumber(number).status();
  }

  private List<String> outcomes(String number) {
    return returns.dialogue(number).stream()
        .filter(message -> !message.outgoing())
        .map(MessageView::outcome)
        .toList();
  }
}
