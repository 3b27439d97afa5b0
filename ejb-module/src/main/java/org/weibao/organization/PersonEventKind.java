package org.weibao.organization;

/** What happened to a person's account. */
public enum PersonEventKind {
  CREATED,
  EDITED,
  DEACTIVATED,
  REACTIVATED,
  PASSWORD_RESET,
  PASSWORD_CHANGED,
  SIGNED_OUT_EVERYWHERE,
  LOCK_LIFTED,
  ROLE_GIVEN,
  ROLE_ENDED,
  STAND_IN_SET,
  STAND_IN_ENDED
}
