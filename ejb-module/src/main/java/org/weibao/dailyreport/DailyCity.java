package org.weibao.dailyreport;

/** A city in which daily reports are asked for. */
public record DailyCity(long id, String code, String name, String nameEn) {}
