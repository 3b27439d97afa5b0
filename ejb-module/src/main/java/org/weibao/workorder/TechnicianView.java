package org.weibao.workorder;

/** Somebody who can be sent. */
public record TechnicianView(long id, String name, String cityName, String cityNameEn) {}
