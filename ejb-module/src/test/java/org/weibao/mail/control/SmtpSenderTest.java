package org.weibao.mail.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.mail.Mail;
import org.weibao.mail.MailFile;
import org.weibao.mail.MailNotSent;

/** Mails to a real mail server, and to one that refuses. */
class SmtpSenderTest {

  private static final UUID ID = UUID.fromString("7f9f2b0e-7b8e-4b8e-9b59-0d8d3c1f5a11");
  private static final byte[] PDF = "%PDF-1.7 月报".getBytes(StandardCharsets.UTF_8);

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final SmtpSender sender = new SmtpSender();

  @BeforeEach
  void start() {
    server.start();
    sender.settings = settings(server.getSmtp().getPort());
    sender.clock = Clock.fixed(Instant.parse("2026-11-03T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_mail_arrives_with_its_receivers_its_chinese_text_and_its_file() throws Exception {
    assertThat(sender.send(ID, mail(List.of("a@liwan.example"), List.of("b@liwan.example"))))
        .isEmpty();

    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("w@weibao.example");
    assertThat(arrived.getRecipients(Message.RecipientType.TO))
        .extracting(Object::toString)
        .containsExactly("a@liwan.example");
    assertThat(arrived.getRecipients(Message.RecipientType.CC))
        .extracting(Object::toString)
        .containsExactly("b@liwan.example");
    assertThat(arrived.getSubject()).isEqualTo("售后服务月报（F4）");
    assertThat(arrived.getHeader("Date")).containsExactly("Tue, 3 Nov 2026 09:00:00 +0800");
    MimeMultipart parts = (MimeMultipart) arrived.getContent();
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("您好");
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("F4-LWHT-2026-10.pdf");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
  }

  @Test
  void each_attempt_has_the_same_message_id() throws Exception {
    sender.send(ID, mail(List.of("a@liwan.example"), List.of()));
    sender.send(ID, mail(List.of("a@liwan.example"), List.of()));

    assertThat(server.getReceivedMessages())
        .extracting(message -> message.getHeader("Message-ID")[0])
        .containsExactly("<" + ID + "@weibao.example>", "<" + ID + "@weibao.example>");
  }

  @Test
  void a_name_and_a_password_are_told_where_they_are_set() throws Exception {
    server.setUser("w@weibao.example", "weibao", "secret");
    sender.settings.user = Optional.of("weibao");
    sender.settings.password = Optional.of("secret");
    sender.send(ID, mail(List.of("a@liwan.example"), List.of()));
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0])).doesNotContain("secret");

    sender.settings.password = Optional.of("wrong");
    assertNotSent(false, List.of("a@liwan.example"));
  }

  @Test
  void a_server_that_is_away_is_asked_again() {
    server.stop();
    assertNotSent(false, List.of("a@liwan.example"));
  }

  @Test
  void a_connection_that_cannot_be_protected_is_not_used() {
    sender.settings.security = "starttls";
    assertNotSent(false, List.of("a@liwan.example"));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void an_address_that_the_server_refuses_is_not_asked_again() throws Exception {
    try (RefusingServer refusing = new RefusingServer()) {
      sender.settings = settings(refusing.port());
      assertNotSent(true, List.of("gone@liwan.example"));
      assertThat(refusing.mails()).isZero();
    }
  }

  @Test
  void an_address_that_is_refused_keeps_the_mail_from_nobody_else() throws Exception {
    try (RefusingServer refusing = new RefusingServer()) {
      sender.settings = settings(refusing.port());
      assertThat(sender.send(ID, mail(List.of("a@liwan.example"), List.of("gone@liwan.example"))))
          .containsExactly("gone@liwan.example");
      assertThat(refusing.mails()).isOne();
    }
  }

  @Test
  void an_address_that_is_to_be_asked_later_is_asked_later_unless_others_have_the_mail()
      throws Exception {
    try (RefusingServer refusing = new RefusingServer()) {
      sender.settings = settings(refusing.port());
      assertNotSent(false, List.of("later@liwan.example"));
      assertThat(
              sender.send(
                  ID,
                  mail(
                      List.of("a@liwan.example"),
                      List.of("later@liwan.example", "gone@liwan.example"))))
          .containsExactlyInAnyOrder("later@liwan.example", "gone@liwan.example");
      assertThat(refusing.mails()).isOne();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "port, 70000, weibao.mail.port",
    "port, smtp, weibao.mail.port",
    "security, ssl, weibao.mail.security",
    "from, nobody, weibao.mail.from",
    "user, weibao, weibao.mail.password"
  })
  void a_setting_that_is_wrong_is_named(String setting, String value, String named) {
    MailSettings settings = settings(2525);
    switch (setting) {
      case "port" -> settings.port = value;
      case "security" -> settings.security = value;
      case "from" -> settings.from = Optional.of(value);
      default -> settings.user = Optional.of(value);
    }
    assertThatThrownBy(settings::check)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(named);
    settings.host = Optional.empty();
    assertThatCode(settings::check).doesNotThrowAnyException();
  }

  private void assertNotSent(boolean forGood, List<String> to) {
    assertThatThrownBy(() -> sender.send(ID, mail(to, List.of())))
        .isInstanceOfSatisfying(
            MailNotSent.class, e -> assertThat(e.isForGood()).isEqualTo(forGood));
  }

  private static Mail mail(List<String> to, List<String> copies) {
    return new Mail(
        "test", to, copies, "售后服务月报（F4）", "您好", new MailFile("F4-LWHT-2026-10.pdf", PDF));
  }

  private static MailSettings settings(int port) {
    MailSettings settings = new MailSettings();
    settings.host = Optional.of("127.0.0.1");
    settings.port = Integer.toString(port);
    settings.security = "none";
    settings.user = Optional.empty();
    settings.password = Optional.empty();
    settings.from = Optional.of("w@weibao.example");
    return settings;
  }
}
