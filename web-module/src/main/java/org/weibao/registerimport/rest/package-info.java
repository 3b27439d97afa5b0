/** Import of register files over the API. */
package org.weibao.registerimport.rest;
