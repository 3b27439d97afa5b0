/** Pages of cover: both chains of a device, and who bears the cost of a request. */
package org.weibao.warranty.web;
