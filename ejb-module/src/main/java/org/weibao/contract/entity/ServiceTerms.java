package org.weibao.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.weibao.contract.NewServiceTerms;
import org.weibao.contract.TermsPart;

/** One version of what a project's contract says of the service; never changed. */
@Entity
@Table(name = "service_terms")
public class ServiceTerms {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  private int number;

  private String source;

  private String scope;

  private String responsibility;

  private String requirements;

  private String instruction;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  /** For the provider. */
  protected ServiceTerms() {}

  /** The next version. */
  public ServiceTerms(
      long projectId, int number, NewServiceTerms terms, long writtenBy, Instant writtenAt) {
    this.projectId = projectId;
    this.number = number;
    this.source = terms.source();
    this.scope = terms.text(TermsPart.SCOPE).orElse(null);
    this.responsibility = terms.text(TermsPart.RESPONSIBILITY).orElse(null);
    this.requirements = terms.text(TermsPart.REQUIREMENTS).orElse(null);
    this.instruction = terms.text(TermsPart.INSTRUCTION).orElse(null);
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }

  /** Number of the version. */
  public int number() {
    return number;
  }
}
