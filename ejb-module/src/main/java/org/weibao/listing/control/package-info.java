/** Lists as files. */
package org.weibao.listing.control;
