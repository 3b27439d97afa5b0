package org.weibao.registerimport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One imported file. Started, then finished once; a started one is never deleted. */
@Entity
@Table(name = "register_import")
public class RegisterImport {

  /** Longest file name that is kept. */
  public static final int NAME_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_sha256", columnDefinition = "bpchar")
  private String fileSha256;

  @Column(name = "imported_by")
  private long importedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "row_count")
  private int rows;

  private int imported;

  @Column(name = "already_there")
  private int alreadyThere;

  private int rejected;

  /** For the provider. */
  protected RegisterImport() {}

  /** An import that begins. */
  public RegisterImport(
      String fileName, String fileSha256, long importedBy, Instant startedAt, int rows) {
    this.fileName = Objects.requireNonNull(fileName, "file name");
    this.fileSha256 = Objects.requireNonNull(fileSha256, "digest");
    this.importedBy = importedBy;
    this.startedAt = Objects.requireNonNull(startedAt, "started at");
    this.rows = rows;
  }

  /** All rows have been dealt with; together they are the file's rows. */
  public void finish(Instant at, int imported, int alreadyThere, int rejected) {
    if (finishedAt != null) {
      throw new IllegalStateException("import " + id + " was finished before");
    }
    this.finishedAt = Objects.requireNonNull(at, "finished at");
    this.imported = imported;
    this.alreadyThere = alreadyThere;
    this.rejected = rejected;
  }

  public Long id() {
    return id;
  }

  public long importedBy() {
    return importedBy;
  }

  public String fileName() {
    return fileName;
  }

  public int rows() {
    return rows;
  }

  public int imported() {
    return imported;
  }

  public int alreadyThere() {
    return alreadyThere;
  }
}
