/** Charges and price lists in the API. */
package org.weibao.charge.rest;
