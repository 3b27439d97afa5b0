/** People, their roles, stand-ins and sessions over the API. */
package org.weibao.organization.rest;
