/** The access matrix over the API. */
package org.weibao.access.rest;
