/** The story of a request in the API. */
package org.weibao.timeline.rest;
