package org.weibao.dailyreport;

/** A project and its city. */
public record DailySite(long projectId, String code, DailyCity city) {}
