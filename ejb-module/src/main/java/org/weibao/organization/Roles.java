package org.weibao.organization;

/** Names of {@link Role} for annotations, which take constants only. */
public final class Roles {

  public static final String DEPT_MANAGER = "DEPT_MANAGER";
  public static final String HQ_AFFAIRS_SUPERVISOR = "HQ_AFFAIRS_SUPERVISOR";
  public static final String TECH_GROUP_SUPERVISOR = "TECH_GROUP_SUPERVISOR";
  public static final String TECH_GROUP = "TECH_GROUP";
  public static final String PURCHASING_ADMIN = "PURCHASING_ADMIN";
  public static final String MATERIAL_PLANNER = "MATERIAL_PLANNER";
  public static final String REGIONAL_ADMIN = "REGIONAL_ADMIN";
  public static final String REGIONAL_SUPERVISOR = "REGIONAL_SUPERVISOR";
  public static final String ASSISTANT_MANAGER = "ASSISTANT_MANAGER";
  public static final String CITY_HEAD = "CITY_HEAD";
  public static final String CITY_TECH_LEAD = "CITY_TECH_LEAD";
  public static final String PROJECT_TEAM_LEAD = "PROJECT_TEAM_LEAD";
  public static final String SERVICE_TECHNICIAN = "SERVICE_TECHNICIAN";
  public static final String STORE_KEEPER = "STORE_KEEPER";
  public static final String FINANCE = "FINANCE";
  public static final String ADMINISTRATOR = "ADMINISTRATOR";
  public static final String PROPERTY_CENTER = "PROPERTY_CENTER";
  public static final String SUPPLIER = "SUPPLIER";

  private Roles() {}
}
