/** The regulation register over the API. */
package org.weibao.regulation.rest;
