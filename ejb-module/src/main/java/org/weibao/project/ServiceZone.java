package org.weibao.project;

/** Where a project lies seen from the service centre, as deadline rules of the packs divide it. */
public enum ServiceZone {
  URBAN,
  SUBURB,
  COUNTIES_OF_CITY,
  OTHER_CITY_OR_COUNTY,
  OTHER_PROVINCE,
  IN_PROVINCE,
  OUT_OF_PROVINCE
}
