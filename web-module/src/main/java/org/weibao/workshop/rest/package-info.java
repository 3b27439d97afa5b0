/** Goods for repair in the API. */
package org.weibao.workshop.rest;
