package org.weibao.contact;

/** For what a duty roster is kept, named as the packs name it (S12-4.2.4b). */
public enum DutyGround {
  /** A public holiday, as the work calendar has it. */
  HOLIDAY,
  /** An important meeting of the customer. */
  CUSTOMER_MEETING,
  /** An important event of the customer. */
  CUSTOMER_EVENT;

  /** Whether somebody enters it for a project; holidays are published. */
  public boolean isEntered() {
    return this != HOLIDAY;
  }
}
