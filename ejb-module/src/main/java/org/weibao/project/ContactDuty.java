package org.weibao.project;

/** What a contact of a property centre is there for. */
public enum ContactDuty {
  /** Runs the centre; gets a copy of the monthly report F4 (S01-5.1.4-c). */
  HEAD,
  /** Looks after the systems; gets the monthly report F4 (S01-5.1.4-c). */
  MAINTENANCE_SUPERVISOR,
  /** Something else, which the contact's title says. */
  OTHER
}
