/**
 * Who bears what of a repair's cost: the owner's cover and the supplier's, by class of cost. Rows
 * of cover are kept for devices or derived from dates; decisions are kept with everything that was
 * looked at and follow the facts (decision 0031).
 */
package org.weibao.warranty;
