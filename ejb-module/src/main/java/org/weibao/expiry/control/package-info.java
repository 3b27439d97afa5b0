/** The notice as a paper. */
package org.weibao.expiry.control;
