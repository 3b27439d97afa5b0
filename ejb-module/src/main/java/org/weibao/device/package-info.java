/** The installed base: models, suppliers, devices by serial, and where each of them sat. */
package org.weibao.device;
