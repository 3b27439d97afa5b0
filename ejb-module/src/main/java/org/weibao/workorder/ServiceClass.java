package org.weibao.workorder;

/** Class of service work by which hours are reported (S04-6, S04-15). */
public enum ServiceClass {
  /** Paid by the customer. */
  A,
  /** By a maintenance contract. */
  B,
  /** Free within the warranty. */
  C,
  /** Inside the house: workshop, tests, preparation. */
  D
}
