/** Pages of the installed base. */
package org.weibao.device.web;
