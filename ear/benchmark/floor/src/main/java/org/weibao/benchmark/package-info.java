/** The yardstick for a stored POST: one JAX-RS method, one transaction, one row. */
package org.weibao.benchmark;
