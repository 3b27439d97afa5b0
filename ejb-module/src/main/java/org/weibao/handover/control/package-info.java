/** Rules of handovers that know no database. */
package org.weibao.handover.control;
