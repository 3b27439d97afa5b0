package org.weibao.calendar;

/** The public holidays of China, as the State Council's notices group their days. */
public enum PublicHoliday {
  NEW_YEAR,
  SPRING_FESTIVAL,
  QINGMING,
  LABOUR_DAY,
  DRAGON_BOAT,
  MID_AUTUMN,
  NATIONAL_DAY,
  /** In years in which both fall into one week. */
  NATIONAL_DAY_AND_MID_AUTUMN
}
