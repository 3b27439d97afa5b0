/** Rules of routine visits that know no database. */
package org.weibao.routine.control;
