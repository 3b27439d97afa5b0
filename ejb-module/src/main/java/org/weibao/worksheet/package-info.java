/**
 * The sheet of a visit (S04-9): what was done and which parts were used, as the customer signed it,
 * on a paper. The visit itself stands in {@code workorder} and is never changed here.
 */
package org.weibao.worksheet;
