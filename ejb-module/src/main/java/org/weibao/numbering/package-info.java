/**
 * Numbers of documents: patterns such as YYMMNN, how a number is written and read, and when its
 * count starts anew.
 */
package org.weibao.numbering;
