/** Service accounts over the API, for administrators. */
package org.weibao.serviceaccount.rest;
