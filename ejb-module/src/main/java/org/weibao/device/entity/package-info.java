/** Devices and their stays as stored. */
package org.weibao.device.entity;
