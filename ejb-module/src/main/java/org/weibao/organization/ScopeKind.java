package org.weibao.organization;

/** What a role is held in. */
public enum ScopeKind {
  /** The whole department. */
  DEPARTMENT,
  /** All cities of a region. */
  REGION,
  /** All projects of a city, and its store. */
  CITY,
  /** One project. */
  PROJECT,
  /** The projects that a property service centre looks after. */
  PROPERTY_CENTER,
  /** What concerns one supplier. */
  SUPPLIER
}
