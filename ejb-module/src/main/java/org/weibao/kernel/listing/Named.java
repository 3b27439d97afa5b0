package org.weibao.kernel.listing;

/** A name that is kept in both languages. */
public record Named(String chinese, String english) {}
