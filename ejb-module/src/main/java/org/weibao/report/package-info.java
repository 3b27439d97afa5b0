/**
 * What the department hands out every month: the total of the fault records F1 (S01-5.1.3-d) and
 * the monthly after-sales report F4 (S01-5.1.4-a), as records and as PDF. Sums and rules are here;
 * the templates hold layout only.
 */
package org.weibao.report;
