/** What can be written down of devices, models and suppliers. */
package org.weibao.device.control;
