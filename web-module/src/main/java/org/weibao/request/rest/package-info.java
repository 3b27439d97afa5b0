/** The service register F5 over the API. */
package org.weibao.request.rest;
