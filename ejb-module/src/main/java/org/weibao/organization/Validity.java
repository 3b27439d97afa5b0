package org.weibao.organization;

/** Where days from–to lie, seen from today. */
public enum Validity {
  COMING,
  NOW,
  OVER
}
