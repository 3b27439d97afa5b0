package org.weibao.privacy.entity;

import java.util.List;
import java.util.Optional;

/**
 * What is stored about one owner, by id.
 *
 * @param name name as last told
 * @param phones his phone numbers
 * @param lastRequest number of his last request
 */
public record StoredOwner(
    Optional<String> name,
    List<String> phones,
    List<Long> requests,
    List<Long> rooms,
    Optional<String> lastRequest) {

  /** Lists are copied. */
  public StoredOwner {
    phones = List.copyOf(phones);
    requests = List.copyOf(requests);
    rooms = List.copyOf(rooms);
  }

  /** Whether nothing is stored. */
  public boolean isEmpty() {
    return requests.isEmpty() && rooms.isEmpty();
  }
}
