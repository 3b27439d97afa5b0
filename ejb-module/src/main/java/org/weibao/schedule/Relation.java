package org.weibao.schedule;

/** How a day is meant by which something is due. */
public enum Relation {
  /** The day itself is too late. */
  BEFORE,
  /** The day itself is in time. */
  BY
}
