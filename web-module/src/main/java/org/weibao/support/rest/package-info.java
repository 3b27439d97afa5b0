/** Help from afar over REST. */
package org.weibao.support.rest;
