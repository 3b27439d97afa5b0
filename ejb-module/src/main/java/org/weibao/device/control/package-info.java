/**
 * What can be written down of devices, models and suppliers, and their labels: sheets, codes and
 * pages.
 */
package org.weibao.device.control;
