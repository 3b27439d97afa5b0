/** Pages of the service register F5: list, registration, one request with its case and clock. */
package org.weibao.request.web;
