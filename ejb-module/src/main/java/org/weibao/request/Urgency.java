package org.weibao.request;

/** What the property centre says of a request; whether it is an emergency decides the case. */
public enum Urgency {
  ROUTINE,
  EMERGENCY
}
