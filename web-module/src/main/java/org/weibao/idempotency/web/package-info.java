/** Forms that are sent twice. */
package org.weibao.idempotency.web;
