/**
 * Prices of services: lists that hold from a day to a day, the price at the day of the service, and
 * what has to be approved because no list has it.
 */
package org.weibao.price;
