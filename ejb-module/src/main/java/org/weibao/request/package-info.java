/**
 * The property centres' service register F5: requests, the service case decided for each, and the
 * clock that runs until somebody is on site.
 */
package org.weibao.request;
