package org.weibao.request;

/** The way in. */
public enum RequestSource {
  /** Typed in by desk staff. */
  DESK,
  /** A line of a register file. */
  F5_FILE,
  /** Another system. */
  API,
  /** The property centre itself, signed in (S01-5.1.2-b). */
  CENTER,
  /** Somebody by the code on a device, without signing in. */
  QR
}
