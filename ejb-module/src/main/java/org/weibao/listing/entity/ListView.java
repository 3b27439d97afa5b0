package org.weibao.listing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.weibao.kernel.NotInTrail;
import org.weibao.organization.Role;

/** A saved view of a list. */
@NotInTrail("how somebody likes to look at a list is no business data")
@Entity
@Table(name = "list_view")
public class ListView {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String list;

  private String name;

  @Column(name = "owner_id")
  private long ownerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "shared_role", columnDefinition = "varchar")
  private Role sharedRole;

  private String query;

  @Version private int version;

  /** For the provider. */
  protected ListView() {}

  /** A view that nobody else sees. */
  public ListView(String list, String name, long ownerId, String query) {
    this.list = list;
    this.name = name;
    this.ownerId = ownerId;
    this.query = query;
  }

  public Long id() {
    return id;
  }

  public String list() {
    return list;
  }

  public long ownerId() {
    return ownerId;
  }

  /** Another name, and who else sees it. */
  public void change(String newName, Optional<Role> role) {
    name = newName;
    sharedRole = role.orElse(null);
  }

  /** Other filters, order and columns. */
  public void update(String newQuery) {
    query = newQuery;
  }
}
