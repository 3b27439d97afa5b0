/**
 * The audit trail. Who changed what, for whom, when, from where: entities are watched by the
 * persistence provider ({@code entity.ChangeListener}), changes by SQL go through {@link
 * org.weibao.audit.AuditTrail}, and each transaction leaves one entry. The sealer chains the
 * entries by their hashes; {@link org.weibao.audit.AuditService} shows and verifies them.
 */
package org.weibao.audit;
