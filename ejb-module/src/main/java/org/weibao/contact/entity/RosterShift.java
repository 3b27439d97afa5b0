package org.weibao.contact.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.weibao.contact.NewShift;
import org.weibao.kernel.StaleVersion;

/** When a contact answers the phone (S01-5.1.1-b). */
@Entity
@Table(name = "roster_shift")
public class RosterShift {

  private static final int MINUTES = 60;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "contact_id")
  private long contactId;

  private Integer weekday;

  private LocalDate day;

  @Column(name = "from_minute")
  private int fromMinute;

  @Column(name = "to_minute")
  private int toMinute;

  @Version private int version;

  /** For the provider. */
  protected RosterShift() {}

  /** A shift of a project's contact. */
  public RosterShift(long projectId, NewShift shift) {
    this.projectId = projectId;
    this.contactId = shift.contactId();
    this.weekday = shift.weekday().map(DayOfWeek::getValue).orElse(null);
    this.day = shift.day().orElse(null);
    this.fromMinute = minute(shift.from());
    this.toMinute = minute(shift.to());
  }

  /** Whether it is of a project. */
  public boolean isOf(long project) {
    return projectId == project;
  }

  /** Refuses who has not seen the present version. */
  public void ensureSeen(int seen) {
    StaleVersion.ensureSeen(RosterShift.class, id, id, seen, version);
  }

  /** Id of the row, once it is stored. */
  public Long id() {
    return id;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / MINUTES;
  }
}
