package org.weibao.organization;

/** What a role is limited to; the whole department is no limit. */
public enum ScopeKind {
  DEPARTMENT,
  REGION,
  CITY,
  PROJECT,
  PROPERTY_CENTER,
  SUPPLIER
}
