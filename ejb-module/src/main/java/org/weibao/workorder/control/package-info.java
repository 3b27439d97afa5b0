/** Rules of dispatch and of a visit's life, without a database. */
package org.weibao.workorder.control;
