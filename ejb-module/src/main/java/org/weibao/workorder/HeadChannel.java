package org.weibao.workorder;

/** How somebody tried to reach the head of the department. */
public enum HeadChannel {
  PHONE,
  MESSAGE,
  IN_PERSON
}
