package org.weibao.kernel.web;

import java.time.ZoneId;

/** The time zone of who reads the page. */
public interface PageZone {

  /** The reader's own zone; the department's if he chose none or nobody is signed in. */
  ZoneId zone();
}
