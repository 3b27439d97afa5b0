package org.weibao.maintenance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.weibao.kernel.StaleVersion;

/** Somebody's area of responsibility in a project (S12-4.2.4a). */
@Entity
@Table(name = "key_duty")
public class KeyDuty {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Column(name = "person_id")
  private long personId;

  private String area;

  private LocalDate since;

  @Version private int version;

  /** For the provider. */
  protected KeyDuty() {}

  /** Somebody answers for something from a day on. */
  public KeyDuty(long projectId, long personId, String area, LocalDate since) {
    this.projectId = projectId;
    this.personId = personId;
    this.area = area;
    this.since = since;
  }

  /** Refuses a change of what the caller has not seen. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(KeyDuty.class, id, area, seen, version);
  }
}
