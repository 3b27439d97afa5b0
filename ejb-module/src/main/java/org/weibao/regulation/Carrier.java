package org.weibao.regulation;

/** What in the product carries out a clause. */
public enum Carrier {
  /** A rule of a policy pack. */
  RULE,
  /** A check that refuses what the clause forbids. */
  GUARD,
  /** Something that falls due by the calendar. */
  SCHEDULE,
  /** A figure that is reckoned. */
  COMPUTATION,
  /** A form or record that is kept. */
  RECORD,
  /** A paper or an overview. */
  REPORT,
  /** Somebody is told. */
  NOTIFICATION,
  /** Nothing: it is for people to do, and the register says why. */
  ORGANISATIONAL
}
