package org.weibao.privacy.entity;

import java.util.List;
import java.util.Optional;

/**
 * What is stored about one owner, by id.
 *
 * @param name name as last told
 * @param phones his phone numbers
 * @param rooms rooms in which he lives or lived
 * @param stays his stays in rooms, also those that are over
 * @param lastRequest number of his last request
 */
public record StoredOwner(
    Optional<String> name,
    List<String> phones,
    List<Long> requests,
    List<Long> rooms,
    List<Long> stays,
    Optional<String> lastRequest) {

  /** Lists are copied. */
  public StoredOwner {
    phones = List.copyOf(phones);
    requests = List.copyOf(requests);
    rooms = List.copyOf(rooms);
    stays = List.copyOf(stays);
  }

  /** Whether nothing is stored. */
  public boolean isEmpty() {
    return requests.isEmpty() && stays.isEmpty();
  }
}
