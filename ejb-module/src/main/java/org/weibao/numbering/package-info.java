/**
 * Numbers of documents: patterns such as YYMMNN, how a number is written and read, when its count
 * starts anew, and counts without gaps.
 *
 * <p>Others ask {@link org.weibao.numbering.NumberingService} for the next number of a series.
 */
package org.weibao.numbering;
