package org.weibao.project;

/**
 * Said within the transaction when something changed that service cases depend on: dates, team
 * status, contract. Open requests are then decided again.
 *
 * @param projectId id of the project
 */
public record ProjectFactsChanged(long projectId) {}
