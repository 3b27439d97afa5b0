package org.weibao.masterimport.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weibao.masterimport.ImportKind;

/** Who does what rows of a kind say. */
@ApplicationScoped
class KnownWork {

  @Inject RoomRows rooms;
  @Inject DeviceRows devices;
  @Inject ContactRows contacts;

  RowWork of(ImportKind kind) {
    return switch (kind) {
      case ROOMS -> rooms;
      case DEVICES -> devices;
      case CONTACTS -> contacts;
    };
  }
}
