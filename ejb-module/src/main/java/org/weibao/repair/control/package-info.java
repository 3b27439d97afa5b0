/** What a fault record says, for its review. */
package org.weibao.repair.control;
