package org.weibao.request;

/** The way in. */
public enum RequestSource {
  /** Typed in by desk staff. */
  DESK,
  /** A line of a register file. */
  F5_FILE,
  /** Another system. */
  API
}
