/** The monthly papers over the API, as data and as PDF. */
package org.weibao.report.rest;
