/** Pure procedures of charges: what a price rests on, and files of prices. */
package org.weibao.charge.control;
