/** How a record of a visit looks on paper. */
package org.weibao.servicerecord.control;
