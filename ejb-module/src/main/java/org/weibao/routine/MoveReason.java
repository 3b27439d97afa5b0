package org.weibao.routine;

/** Why a visit is put on another day. */
public enum MoveReason {
  /** The property centre asked for it. */
  CENTRE_ASKED,
  /** The service person is not there. */
  STAFF_ABSENT,
  /** An emergency came first. */
  EMERGENCY,
  /** Weather or a locked road. */
  WEATHER,
  /** Anything else, which the note says. */
  OTHER
}
