/** Sums over requests and fault records, and their pages; no database, no clock. */
package org.weibao.report.control;
