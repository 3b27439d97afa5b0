/** Reads the catalogue of clauses and finds out the state of each. */
package org.weibao.regulation.control;
