package org.weibao.device;

/** A maker or supplier of devices. */
public record SupplierView(long id, String code, String name, String nameEn) {}
