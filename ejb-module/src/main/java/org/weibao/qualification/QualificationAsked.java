package org.weibao.qualification;

/**
 * That a pack of a project asks for qualified people.
 *
 * @param binding whether nobody else may be sent; otherwise whoever sends him is warned
 * @param policy pack and version
 */
public record QualificationAsked(boolean binding, String clause, String policy) {}
