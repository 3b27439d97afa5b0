package org.weibao.routine;

/** Why a visit was missed. */
public enum MissedReason {
  /** The property centre let nobody in. */
  NO_ACCESS,
  /** Nobody could be sent. */
  NO_STAFF,
  /** The property centre said that it was not needed. */
  CENTRE_DECLINED,
  /** Weather or other force majeure. */
  WEATHER,
  /** Anything else, which the note says. */
  OTHER
}
