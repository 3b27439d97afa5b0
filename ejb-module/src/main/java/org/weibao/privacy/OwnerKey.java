package org.weibao.privacy;

/** How an owner is named: by a case of his, a room, or the phone. Phones do not go in addresses. */
public sealed interface OwnerKey {

  /** The owner of a case, by the request's number. */
  record OfRequest(String number) implements OwnerKey {}

  /** The owner of a room, by its id. */
  record OfRoom(long id) implements OwnerKey {}

  /** The owner with a phone number, as it is stored. */
  record OfPhone(String phone) implements OwnerKey {}
}
