package org.weibao.listing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.weibao.kernel.NotInTrail;

/** What a person chose for a list; null is what was never chosen. */
@NotInTrail("how somebody likes to look at a list is no business data")
@Entity
@Table(name = "list_choice")
@IdClass(ListChoice.Key.class)
public class ListChoice {

  /** Whose choice, and for which list. */
  public static class Key implements Serializable {

    private long personId;
    private String list;

    /** For the provider. */
    protected Key() {}

    public Key(long personId, String list) {
      this.personId = personId;
      this.list = list;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.personId == personId && key.list.equals(list);
    }

    @Override
    public int hashCode() {
      return Objects.hash(personId, list);
    }
  }

  @Id
  @Column(name = "person_id")
  private long personId;

  @Id private String list;

  private String columns;

  @Column(name = "page_rows")
  private Integer pageRows;

  @Column(name = "default_view")
  private Long defaultView;

  /** For the provider. */
  protected ListChoice() {}

  /** Nothing is chosen yet. */
  public ListChoice(long personId, String list) {
    this.personId = personId;
    this.list = list;
  }

  /** Keys in their order, separated by commas; null for the list's own. */
  public void chooseColumns(String keys) {
    columns = keys;
  }

  /** Rows of a page. */
  public void chooseRows(int rows) {
    pageRows = rows;
  }

  /** View that the list opens with; null for none. */
  public void chooseDefault(Long viewId) {
    defaultView = viewId;
  }
}
