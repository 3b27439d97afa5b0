package org.weibao.organization.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.organization.PersonRow;
import org.weibao.organization.Role;

/** People, by login. */
public record PeoplePage(
    List<Item> items, @Schema(description = "Cursor of the following page") String next) {

  /** A person in the list. */
  @Schema(name = "PersonItem")
  public record Item(
      long id, String login, String displayName, String phone, boolean active, List<Role> roles) {

    static Item of(PersonRow row) {
      return new Item(
          row.id(),
          row.login(),
          row.displayName(),
          row.phone().orElse(null),
          row.active(),
          row.roles());
    }
  }

  static PeoplePage of(Page<PersonRow> page) {
    return new PeoplePage(
        page.rows().stream().map(Item::of).toList(), page.nextCursor().orElse(null));
  }
}
