package org.weibao.contact;

import java.util.List;

/**
 * What a property centre sees of a project.
 *
 * @param sheet the list that was sent last
 * @param duty who answers just now
 */
public record CenterContacts(ContactSite site, ContactSheetView sheet, List<ShiftView> duty) {

  /** Lists are copied. */
  public CenterContacts {
    duty = List.copyOf(duty);
  }
}
