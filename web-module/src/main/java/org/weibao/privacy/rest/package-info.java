/** Exports and erasures of personal data over the API. */
package org.weibao.privacy.rest;
