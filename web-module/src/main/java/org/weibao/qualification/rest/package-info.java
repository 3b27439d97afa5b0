/** Qualifications in the API. */
package org.weibao.qualification.rest;
