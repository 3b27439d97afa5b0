/** Returns to the maker, form F2, over the API. */
package org.weibao.returns.rest;
