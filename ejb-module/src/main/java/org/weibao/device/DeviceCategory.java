package org.weibao.device;

/** System class of a device model. */
public enum DeviceCategory {
  CAMERA,
  RECORDER,
  DOOR_STATION,
  CONTROLLER,
  READER,
  SWITCH,
  SENSOR,
  POWER_SUPPLY
}
