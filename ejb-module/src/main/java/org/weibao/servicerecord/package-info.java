/**
 * Records of visits, where a pack asks for them (S10-2.9): the customer signs and rates on site,
 * the after-sales manager signs, the vice president approves, personnel gets a copy, administration
 * archives. The visit itself stands in {@code workorder} and is never changed here.
 */
package org.weibao.servicerecord;
