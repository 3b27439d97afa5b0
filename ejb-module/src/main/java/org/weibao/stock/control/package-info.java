/** Writes into the book what other capabilities tell of devices. */
package org.weibao.stock.control;
