package org.weibao.mail.control;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.weibao.mail.Mail;
import org.weibao.mail.MailFile;
import org.weibao.mail.MailNotSent;
import org.weibao.mail.MailSender;

/** Hands mails to the mail server by SMTP, one connection each. */
@ApplicationScoped
public class SmtpSender implements MailSender {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final String CONNECT_MILLIS = "10000";
  private static final String READ_MILLIS = "30000";

  @Inject MailSettings settings;
  @Inject Clock clock;

  @Override
  public List<String> send(UUID id, Mail mail) throws MailNotSent {
    Session session = Session.getInstance(properties());
    try {
      MimeMessage message = message(session, id, mail);
      try (Transport transport = session.getTransport("smtp")) {
        if (settings.user().isPresent()) {
          transport.connect(settings.user().get(), settings.password());
        } else {
          transport.connect();
        }
        transport.sendMessage(message, message.getAllRecipients());
      }
      return List.of();
    } catch (SendFailedException e) {
      List<String> unknown = texts(e.getInvalidAddresses());
      if (texts(e.getValidSentAddresses()).isEmpty()) {
        throw new MailNotSent(e.getMessage(), !unknown.isEmpty(), e);
      }
      // Those that it would take later get nothing either: the others have the mail already.
      return Stream.concat(unknown.stream(), texts(e.getValidUnsentAddresses()).stream()).toList();
    } catch (MessagingException | RuntimeException e) {
      // Whatever is wrong with this mail, the others get their turn.
      throw new MailNotSent(e.getMessage(), false, e);
    }
  }

  private static List<String> texts(Address[] addresses) {
    return addresses == null ? List.of() : Stream.of(addresses).map(Address::toString).toList();
  }

  private Properties properties() {
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", settings.host());
    smtp.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    smtp.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    smtp.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    smtp.setProperty("mail.smtp.timeout", READ_MILLIS);
    smtp.setProperty("mail.smtp.writetimeout", READ_MILLIS);
    smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    // One address that is wrong must not keep the mail from the others.
    smtp.setProperty("mail.smtp.sendpartial", "true");
    switch (settings.security()) {
      case TLS -> smtp.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        smtp.setProperty("mail.smtp.starttls.enable", "true");
        smtp.setProperty("mail.smtp.starttls.required", "true");
      }
      case NONE -> smtp.setProperty("mail.smtp.starttls.enable", "false");
    }
    return smtp;
  }

  private MimeMessage message(Session session, UUID id, Mail mail) throws MessagingException {
    MimeMessage message = new IdentifiedMessage(session, id, settings.from());
    message.setFrom(new InternetAddress(settings.from(), true));
    message.setRecipients(Message.RecipientType.TO, addresses(mail.to()));
    message.setRecipients(Message.RecipientType.CC, addresses(mail.copies()));
    message.setSubject(mail.subject(), UTF_8);
    message.setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(clock.getZone())));
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8);
    message.setContent(new MimeMultipart(text, file(mail.file())));
    return message;
  }

  private static MimeBodyPart file(MailFile file) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(file.content(), "application/pdf")));
    part.setFileName(file.name());
    return part;
  }

  private static Address[] addresses(List<String> texts) throws MessagingException {
    Address[] addresses = new Address[texts.size()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = new InternetAddress(texts.get(i), true);
    }
    return addresses;
  }

  /** Has the same Message-ID at each attempt, by which receivers know what they have already. */
  private static final class IdentifiedMessage extends MimeMessage {

    private final String identity;

    IdentifiedMessage(Session session, UUID id, String from) {
      super(session);
      this.identity = "<" + id + from.substring(from.indexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", identity);
    }
  }
}
