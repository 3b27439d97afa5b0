package org.weibao.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.weibao.mail.Mail;
import org.weibao.mail.MailFile;
import org.weibao.mail.MailNotSent;
import org.weibao.mail.MailSender;
import org.weibao.mail.MailService;
import org.weibao.mail.MailState;
import org.weibao.mail.MailView;

/** E-mails between the database and the mail server. */
@ArquillianTest
@ExtendWith(AsProduct.class)
class MailsIT {

  private static final MailSender AWAY =
      (id, mail) -> {
        throw new MailNotSent("connection refused", false, null);
      };

  @Deployment
  static WebArchive archive() {
    return TestArchive.create();
  }

  @Inject MailService mails;
  @Resource UserTransaction transaction;

  private final String about = "test/" + UUID.randomUUID();
  private final List<UUID> sent = new ArrayList<>();

  @BeforeEach
  void nothing_of_other_tests_waits() {
    MovableClock.ahead(Duration.ofDays(1));
    while (mails.relayNext((id, mail) -> List.of())) {
      // One after another.
    }
    MovableClock.ahead(Duration.ZERO);
  }

  @AfterEach
  void clock_of_the_machine() {
    MovableClock.ahead(Duration.ZERO);
  }

  @Test
  void what_is_written_down_is_sent_once_when_its_transaction_has_committed() throws Exception {
    transaction.begin();
    mails.send(mail());
    transaction.rollback();
    assertThat(mails.relayNext(this::take)).isFalse();

    write();
    assertThat(only().state()).isEqualTo(MailState.WAITING);
    assertThat(mails.relayNext(this::take)).isTrue();
    assertThat(mails.relayNext(this::take)).isFalse();
    assertThat(sent).hasSize(1);
    assertThat(only().state()).isEqualTo(MailState.SENT);
    assertThat(only().sentAt()).isPresent();
    assertThat(only().to()).containsExactly("a@liwan.example");
    assertThat(only().copies()).containsExactly("b@liwan.example");
  }

  @Test
  void a_server_that_is_away_is_asked_again_later_under_the_same_id() throws Exception {
    write();
    assertThat(mails.relayNext(AWAY)).isTrue();
    assertThat(mails.relayNext(this::take)).as("not at once").isFalse();
    assertThat(only().problem()).contains("connection refused");
    assertThat(only().state()).isEqualTo(MailState.WAITING);

    MovableClock.ahead(Duration.ofSeconds(16));
    UUID[] first = new UUID[1];
    assertThat(
            mails.relayNext(
                (id, mail) -> {
                  first[0] = id;
                  throw new MailNotSent("still away", false, null);
                }))
        .isTrue();
    MovableClock.ahead(Duration.ofMinutes(2));
    assertThat(mails.relayNext(this::take)).isTrue();
    assertThat(sent).containsExactly(first[0]);
    assertThat(only().problem()).isEmpty();
  }

  @Test
  void a_server_that_stays_away_is_given_up_after_two_days() throws Exception {
    write();
    Duration waited = Duration.ZERO;
    while (only().state() == MailState.WAITING) {
      waited = waited.plusMinutes(1);
      MovableClock.ahead(waited);
      mails.relayNext(AWAY);
    }
    assertThat(waited).isBetween(Duration.ofDays(2), Duration.ofDays(3));
    MovableClock.ahead(waited.plusDays(9));
    assertThat(mails.relayNext(this::take)).isFalse();
    assertThat(only().state()).isEqualTo(MailState.GIVEN_UP);
  }

  @Test
  void an_address_that_is_refused_is_kept_beside_those_that_were_taken() throws Exception {
    write();
    assertThat(mails.relayNext((id, mail) -> mail.copies())).isTrue();
    assertThat(only().state()).isEqualTo(MailState.SENT);
    assertThat(only().refused()).containsExactly("b@liwan.example");
  }

  @Test
  void two_nodes_never_send_the_same_mail() throws Exception {
    write();
    List<Boolean> turns =
        Trying.atOnce(
            4,
            () ->
                mails.relayNext(
                    (id, mail) -> {
                      sleep();
                      return take(id, mail);
                    }));
    assertThat(turns).containsOnlyOnce(true);
    assertThat(sent).hasSize(1);
  }

  private static void sleep() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized List<String> take(UUID id, Mail mail) {
    sent.add(id);
    return List.of();
  }

  private void write() throws Exception {
    transaction.begin();
    mails.send(mail());
    transaction.commit();
  }

  private Mail mail() {
    return new Mail(
        about,
        List.of("a@liwan.example"),
        List.of("b@liwan.example", "a@liwan.example"),
        "月报",
        "您好",
        new MailFile("F4.pdf", "%PDF".getBytes(StandardCharsets.US_ASCII)));
  }

  private MailView only() {
    List<MailView> found = mails.about(about);
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
