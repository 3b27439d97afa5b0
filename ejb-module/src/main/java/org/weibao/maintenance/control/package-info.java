/** Procedures of maintenance: the paper, its fingerprint, and what is heard of the work. */
package org.weibao.maintenance.control;
