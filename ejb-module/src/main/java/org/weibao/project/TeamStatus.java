package org.weibao.project;

/** Whether the project's team still works there (S01-5.4). */
public enum TeamStatus {
  TEAM_ACTIVE,
  TEAM_LEFT_OTHER_TEAM_IN_CITY,
  DEPARTMENT_LEFT_CITY
}
