package org.weibao.maintenance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.weibao.kernel.StaleVersion;

/** That a project is, or was, a key one (S12-4.2.4a). */
@Entity
@Table(name = "key_project")
public class KeyProject {

  @Id
  @Column(name = "project_id")
  private Long projectId;

  private LocalDate since;

  private String why;

  @Column(name = "marked_by")
  private long markedBy;

  @Version private int version;

  /** For the provider. */
  protected KeyProject() {}

  /** A project that becomes one. */
  public KeyProject(long projectId, LocalDate since, String why, long person) {
    this.projectId = projectId;
    mark(since, why, person);
  }

  /** It is one from a day on. */
  public final void mark(LocalDate from, String because, long person) {
    since = from;
    why = because;
    markedBy = person;
  }

  /** It is none any more; the trail keeps since when and why it was. */
  public void unmark(long person) {
    mark(null, null, person);
  }

  /** Refuses a change of what the caller has not seen. */
  public void ensureVersion(int seen, String project) {
    StaleVersion.ensureSeen(KeyProject.class, projectId, project, seen, version);
  }
}
