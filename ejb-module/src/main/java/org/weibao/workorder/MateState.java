package org.weibao.workorder;

/** Whether somebody who is to go along does. */
public enum MateState {
  PLANNED,
  ACCEPTED,
  /** Somebody else leads and goes without him. */
  DECLINED
}
