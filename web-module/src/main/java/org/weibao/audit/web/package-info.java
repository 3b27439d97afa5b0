/** Pages of the audit trail: all of it, the history of one case, and the proof of the chain. */
package org.weibao.audit.web;
