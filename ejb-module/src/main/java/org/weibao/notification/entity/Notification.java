package org.weibao.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.weibao.kernel.NotInTrail;
import org.weibao.notification.Notice;
import org.weibao.notification.NotificationKind;

/** One thing told to one person; unread until he opens or marks it. */
@Entity
@NotInTrail("what a person was told and has read is no business data; the cause is in the trail")
public class Notification {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private NotificationKind kind;

  private String arguments;

  private String link;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "read_at")
  private Instant readAt;

  /** For the provider. */
  protected Notification() {}

  Notification(long personId, Notice notice, Instant at) {
    this.personId = personId;
    this.kind = notice.kind();
    this.arguments = ArgumentsJson.write(notice.arguments());
    this.link = notice.link();
    this.createdAt = at;
  }
}
