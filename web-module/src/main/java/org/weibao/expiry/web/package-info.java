/** Pages of ends of maintenance contracts. */
package org.weibao.expiry.web;
