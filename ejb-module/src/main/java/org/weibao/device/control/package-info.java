/** Labels of devices: sheets, codes and pages; no database, no clock. */
package org.weibao.device.control;
