/** Tokens and passwords over the API. */
package org.weibao.security.rest;
