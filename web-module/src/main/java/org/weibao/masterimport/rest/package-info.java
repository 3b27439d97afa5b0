/** Master data from files over the API. */
package org.weibao.masterimport.rest;
