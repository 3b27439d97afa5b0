/** Why documents have their numbers, over the API. */
package org.weibao.documentnumber.rest;
