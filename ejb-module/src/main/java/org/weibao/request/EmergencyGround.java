package org.weibao.request;

/** Why a request is called an emergency; which grounds count differs by case (S01-5.4.1.2). */
public enum EmergencyGround {
  OWNER_NORMAL_LIFE_AFFECTED,
  PROPERTY_CENTER_NORMAL_MANAGEMENT_AFFECTED,
  PROPERTY_CENTER_SECURITY_HAZARD
}
