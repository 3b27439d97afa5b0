package org.weibao.request;

/**
 * Said within the transaction when somebody is about to close a request, and before anything is
 * changed. Whoever needs something first refuses it with a {@link
 * org.weibao.kernel.BusinessException} that says what is missing.
 */
public record RequestClosing(RequestView request) {}
