/** The story of a request on its page. */
package org.weibao.timeline.web;
