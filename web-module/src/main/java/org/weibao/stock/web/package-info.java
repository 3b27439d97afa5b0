/** Pages of the spare-parts book. */
package org.weibao.stock.web;
