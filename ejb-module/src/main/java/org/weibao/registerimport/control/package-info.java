/** Reading, checking and offering register files; no database, no clock. */
package org.weibao.registerimport.control;
