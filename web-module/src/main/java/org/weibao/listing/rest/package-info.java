/** Lists over the API: in any order, and as files. */
package org.weibao.listing.rest;
