/** How a request proves who sent it, and what every answer says to browsers. */
package org.weibao.security.web;
