package org.weibao.privacy.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.privacy.OwnerKey;

/** Reads how an owner is named in a body. */
final class OwnerInput {

  private OwnerInput() {}

  /** The one way that is given; none if none is, or more than one. */
  static Optional<OwnerKey> key(String requestNumber, Long roomId, String phone) {
    List<OwnerKey> given =
        Stream.<OwnerKey>of(
                requestNumber == null ? null : new OwnerKey.OfRequest(requestNumber),
                roomId == null ? null : new OwnerKey.OfRoom(roomId),
                phone == null ? null : new OwnerKey.OfPhone(phone))
            .filter(Objects::nonNull)
            .toList();
    return given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
  }
}
