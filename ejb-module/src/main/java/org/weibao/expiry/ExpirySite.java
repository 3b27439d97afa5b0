package org.weibao.expiry;

/** The project of a contract, and the property centre that is the customer there. */
public record ExpirySite(
    long projectId,
    String code,
    String name,
    String nameEn,
    String cityName,
    String cityNameEn,
    long centerId,
    String centerName,
    String centerNameEn) {}
