package org.weibao.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.project.ProjectData;

/** A project that the department took on (S01-2). Never deleted: documents name it for years. */
@Entity
public class Project {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String code;

  private String name;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "city_id")
  private long cityId;

  @Column(name = "property_center_id")
  private long propertyCenterId;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "handed_over_on")
  private LocalDate handedOverOn;

  @Column(name = "moved_in_on")
  private LocalDate movedInOn;

  @Column(name = "warranty_ends_on")
  private LocalDate warrantyEndsOn;

  @Column(name = "retention_amount")
  private BigDecimal retentionAmount;

  @Column(name = "retention_ends_on")
  private LocalDate retentionEndsOn;

  @Version private int version;

  /** For the provider. */
  protected Project() {}

  /** A project in the city of its property centre. */
  public Project(ProjectData data, long cityId) {
    describe(data, cityId);
  }

  public Long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public int version() {
    return version;
  }

  /** What is written down. */
  public ProjectData data() {
    return new ProjectData(
        code,
        name,
        nameEn,
        propertyCenterId,
        Optional.ofNullable(completedOn),
        Optional.ofNullable(handedOverOn),
        Optional.ofNullable(movedInOn),
        Optional.ofNullable(warrantyEndsOn),
        Optional.ofNullable(retentionAmount),
        Optional.ofNullable(retentionEndsOn));
  }

  /** Writes something else down. */
  public final void describe(ProjectData data, long city) {
    code = data.code();
    name = data.name();
    nameEn = data.nameEn();
    propertyCenterId = data.propertyCenterId();
    cityId = city;
    completedOn = data.completedOn().orElse(null);
    handedOverOn = data.handedOverOn().orElse(null);
    movedInOn = data.movedInOn().orElse(null);
    warrantyEndsOn = data.warrantyEndsOn().orElse(null);
    retentionAmount = data.retentionAmount().orElse(null);
    retentionEndsOn = data.retentionEndsOn().orElse(null);
  }
}
