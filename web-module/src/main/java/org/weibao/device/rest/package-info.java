/** The installed base over the API. */
package org.weibao.device.rest;
