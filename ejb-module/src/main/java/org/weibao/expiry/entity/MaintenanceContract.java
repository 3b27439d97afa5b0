package org.weibao.expiry.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.expiry.NewContract;
import org.weibao.kernel.StaleVersion;

/** From when to when a project's maintenance contract runs; the trail keeps how it was before. */
@Entity
@Table(name = "maintenance_contract")
public class MaintenanceContract {

  @Id
  @Column(name = "project_id")
  private Long projectId;

  private String number;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  private int term;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Version private int version;

  /** For the provider. */
  protected MaintenanceContract() {}

  /** The first that is known of a project. */
  public MaintenanceContract(long projectId, NewContract data, long personId, Instant now) {
    this.projectId = projectId;
    describe(data, personId, now);
    // Nought says that none is written down.
    this.version = 1;
  }

  /** Writes something else down; another last day begins another term. */
  public final void describe(NewContract data, long personId, Instant now) {
    if (!data.endsOn().equals(endsOn)) {
      term++;
    }
    number = data.number();
    startsOn = data.startsOn();
    endsOn = data.endsOn();
    writtenBy = personId;
    writtenAt = now;
  }

  /** Refuses a change of what the caller has not seen. */
  public void ensureSeen(int seen) {
    StaleVersion.ensureSeen(MaintenanceContract.class, projectId, number, seen, version);
  }

  public long projectId() {
    return projectId;
  }

  public String number() {
    return number;
  }

  /** First day. */
  public LocalDate startsOn() {
    return startsOn;
  }

  /** Last day. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** How many last days it has had. */
  public int term() {
    return term;
  }
}
