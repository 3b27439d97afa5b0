package org.weibao.kernel.listing;

/**
 * Something that may be typed into a field that takes other things too.
 *
 * @param value what is typed
 * @param name what it stands for
 */
public record Suggestion(String value, Named name) {}
