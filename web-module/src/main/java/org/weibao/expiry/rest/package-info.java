/** API of ends of maintenance contracts. */
package org.weibao.expiry.rest;
