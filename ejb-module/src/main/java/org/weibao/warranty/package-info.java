/**
 * Who bears what of a repair's cost: the owner's cover and the supplier's, line by line. Pure; what
 * is covered is handed in.
 */
package org.weibao.warranty;
