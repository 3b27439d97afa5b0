/** Dispatch and visits over the API. */
package org.weibao.workorder.rest;
