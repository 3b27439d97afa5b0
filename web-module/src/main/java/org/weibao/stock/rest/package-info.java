/** The spare-parts book over the API. */
package org.weibao.stock.rest;
