package org.weibao.masterimport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.weibao.kernel.NotInTrail;
import org.weibao.masterimport.control.Deed;

/** What a row of an imported file did to one thing. */
@Entity
@Table(name = "master_import_change")
@NotInTrail("the changes of the things themselves are in the trail")
public class StoredDeed {

  private static final int NAME_LENGTH = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "import_id")
  private long importId;

  @Column(name = "row_number")
  private int row;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Deed.Thing thing;

  @Column(name = "thing_id")
  private long thingId;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private Deed.What deed;

  private int seen;

  @Column(columnDefinition = "text")
  private String before;

  private boolean undone;

  /** For the provider. */
  protected StoredDeed() {}

  /**
   * What a row did.
   *
   * @param name what the row is about
   * @param seen version of the thing right after
   */
  public StoredDeed(long importId, int row, String name, Deed deed, int seen) {
    this.importId = importId;
    this.row = row;
    this.name = name.substring(0, Math.min(NAME_LENGTH, name.length()));
    this.thing = deed.thing();
    this.thingId = deed.thingId();
    this.deed = deed.what();
    this.before = deed.before().orElse(null);
    this.seen = seen;
  }

  public int row() {
    return row;
  }

  /** What the row is about. */
  public String name() {
    return name;
  }

  /** Version of the thing right after. */
  public int seen() {
    return seen;
  }

  /** What was done. */
  public Deed deed() {
    return new Deed(thing, thingId, deed, Optional.ofNullable(before));
  }

  /** Was taken back. */
  public void undo() {
    undone = true;
  }
}
