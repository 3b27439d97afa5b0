package org.weibao.routine;

/** How somebody looks after a project. */
public enum AssignmentKind {
  /** Beside other work (S01-5.4.1.2-1B-b, -2B-b). */
  PART_TIME,
  /** Living on the site (S01-5.4.1.2-3B-a). */
  RESIDENT
}
