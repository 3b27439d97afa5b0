package org.weibao.masterimport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.control.Counts;

/** One imported file. Started, then finished once, and perhaps undone once; never deleted. */
@Entity
@Table(name = "master_import")
public class MasterImport {

  /** Longest file name that is kept. */
  public static final int NAME_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private ImportKind kind;

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

  private int created;

  private int changed;

  private int unchanged;

  private int refused;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_by")
  private Long undoneBy;

  @Version private int version;

  /** For the provider. */
  protected MasterImport() {}

  /** An import that begins. */
  public MasterImport(
      ImportKind kind,
      String fileName,
      String fileSha256,
      long importedBy,
      Instant startedAt,
      int rows) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.fileName = Objects.requireNonNull(fileName, "file name");
    this.fileSha256 = Objects.requireNonNull(fileSha256, "digest");
    this.importedBy = importedBy;
    this.startedAt = Objects.requireNonNull(startedAt, "started at");
    this.rows = rows;
  }

  public Long id() {
    return id;
  }

  public long importedBy() {
    return importedBy;
  }

  public boolean isUndone() {
    return undoneAt != null;
  }

  /** All rows have been dealt with; together they are the file's rows. */
  public void finish(Instant at, Counts counts) {
    if (finishedAt != null) {
      throw new IllegalStateException("import " + id + " was finished before");
    }
    finishedAt = Objects.requireNonNull(at, "finished at");
    created = counts.created();
    changed = counts.changed();
    unchanged = counts.unchanged();
    refused = counts.refused();
  }

  /** What it made was taken back as far as that was possible. */
  public void undo(Instant at, long person) {
    undoneAt = Objects.requireNonNull(at, "undone at");
    undoneBy = person;
  }
}
