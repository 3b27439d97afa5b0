/** Requests about the same, and opinions of customers, in the API. */
package org.weibao.intake.rest;
