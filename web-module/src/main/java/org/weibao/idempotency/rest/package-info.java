/** Calls of the API that are sent twice. */
package org.weibao.idempotency.rest;
