package org.weibao.request;

/** Where a request stands. */
public enum RequestStatus {
  /** In the register; nobody was there yet. */
  REGISTERED,
  /** Somebody was on site. */
  ON_SITE,
  /** A device of the request is on its way to or from the maker. */
  AWAITING_RETURN,
  /** Finished; nothing changes any more. */
  CLOSED
}
