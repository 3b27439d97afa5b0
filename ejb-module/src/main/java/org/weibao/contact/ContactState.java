package org.weibao.contact;

import java.util.List;
import java.util.Optional;
import org.weibao.organization.Role;

/**
 * How the contacts of a project stand.
 *
 * @param missing roles that the rules ask for and nobody is named for (S01-5.1.1-a)
 * @param gap the first stretch of the coming weeks in which nobody answers (S01-5.1.1-b)
 * @param sheet the list that was sent last
 * @param changed whether it is no longer what was sent
 * @param placement the register F5 at the centre
 */
public record ContactState(
    ContactSite site,
    int contacts,
    List<Role> missing,
    Optional<RosterGap> gap,
    Optional<ContactSheetView> sheet,
    boolean changed,
    Optional<PlacementView> placement) {

  /** Lists are copied. */
  public ContactState {
    missing = List.copyOf(missing);
  }

  /** Whether the centre holds what is true and said so. */
  public boolean confirmed() {
    return !changed && sheet.flatMap(ContactSheetView::receivedAt).isPresent();
  }
}
