/** Rows of cover from every source, and the decision with its reasons. */
package org.weibao.warranty.control;
