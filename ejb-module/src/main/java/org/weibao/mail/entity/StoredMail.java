package org.weibao.mail.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.weibao.kernel.NotInTrail;
import org.weibao.mail.Mail;
import org.weibao.mail.MailFile;

/** An e-mail of ours: waiting, then sent or given up. */
@Entity
@NotInTrail("the table is itself the evidence of what was sent, to whom and when")
@Table(name = "mail")
public class StoredMail {

  private static final int PROBLEM_LENGTH = 500;
  private static final String BETWEEN = ", ";

  @Id private UUID id;

  private String about;

  @Column(name = "to_line")
  private String toLine;

  @Column(name = "copy_line")
  private String copyLine;

  private String subject;

  @Column(name = "body")
  private String text;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_content")
  private byte[] fileContent;

  @Column(name = "created_by")
  private long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "last_problem")
  private String lastProblem;

  @Column(name = "refused_line")
  private String refusedLine = "";

  @Column(name = "sent_at")
  private Instant sentAt;

  /** For the provider. */
  protected StoredMail() {}

  /**
   * An e-mail that is due at once.
   *
   * @param by id of who has it sent
   */
  public StoredMail(UUID id, Mail mail, long by, Instant now) {
    this.id = id;
    this.about = mail.about();
    this.toLine = String.join(BETWEEN, mail.to());
    this.copyLine = String.join(BETWEEN, mail.copies());
    this.subject = mail.subject();
    this.text = mail.text();
    this.fileName = mail.file().name();
    this.fileContent = mail.file().content();
    this.createdBy = by;
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  public UUID id() {
    return id;
  }

  /** What the mail server is given. */
  public Mail mail() {
    return new Mail(
        about,
        addresses(toLine),
        addresses(copyLine),
        subject,
        text,
        new MailFile(fileName, fileContent));
  }

  /** How often it was tried in vain. */
  public int attempts() {
    return attempts;
  }

  /** The mail server has it, but not for the addresses that it refused. */
  public void sent(Instant at, List<String> refused) {
    sentAt = at;
    refusedLine = String.join(BETWEEN, refused);
    nextAttemptAt = null;
    lastProblem = null;
  }

  /** The mail server did not take it. */
  public void postpone(Instant next, Exception why) {
    failed(why);
    nextAttemptAt = next;
  }

  /** It is not tried any more. */
  public void giveUp(Exception why) {
    failed(why);
    nextAttemptAt = null;
  }

  private void failed(Exception why) {
    attempts++;
    String message = String.valueOf(why.getMessage());
    lastProblem = message.substring(0, Math.min(message.length(), PROBLEM_LENGTH));
  }

  static List<String> addresses(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(BETWEEN, -1));
  }
}
