package org.weibao.policy;

/** What a pack is bound to, the most specific first: that order is the precedence. */
public enum BindingKind {
  /** One contract, by its number. */
  CONTRACT,
  /** One project, by its code. */
  PROJECT,
  /** Devices of one class, by the code of the class. */
  PRODUCT_CLASS,
  /** One property centre or other customer, by its name in the register. */
  CUSTOMER,
  /** The whole department; has no subject. */
  DEPARTMENT
}
