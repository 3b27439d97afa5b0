/** Visits and fault records F1 over the API. */
package org.weibao.repair.rest;
