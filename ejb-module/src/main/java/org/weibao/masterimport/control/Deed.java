package org.weibao.masterimport.control;

import java.util.Optional;

/**
 * What a row did to one thing.
 *
 * @param before what was known, to restore it; empty for something new
 */
public record Deed(Thing thing, long thingId, What what, Optional<String> before) {

  /** Things that rows are about. */
  public enum Thing {
    ROOM,
    OWNER,
    DEVICE,
    CONTACT
  }

  /** What can be done to them. */
  public enum What {
    CREATED,
    CHANGED,
    /** An owner moved out because another one moved in. */
    ENDED
  }

  static Deed created(Thing thing, long id) {
    return new Deed(thing, id, What.CREATED, Optional.empty());
  }

  static Deed changed(Thing thing, long id, String before) {
    return new Deed(thing, id, What.CHANGED, Optional.of(before));
  }
}
