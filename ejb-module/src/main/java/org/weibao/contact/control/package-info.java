/** Rules of contacts that know no database. */
package org.weibao.contact.control;
