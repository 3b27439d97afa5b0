/**
 * Approvals: a matrix of rules says who is asked about a document and in which order; the answers
 * are written down one after another and never changed; where the approval stands is reckoned from
 * them. Roles are codes of the rules; who holds one is asked elsewhere.
 */
package org.weibao.approval;
