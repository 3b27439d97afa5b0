/** The audit trail over the API. */
package org.weibao.audit.rest;
