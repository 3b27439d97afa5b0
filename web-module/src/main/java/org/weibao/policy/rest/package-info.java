/** The rules over the API, for reading. */
package org.weibao.policy.rest;
