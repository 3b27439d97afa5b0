package org.weibao.support;

/** How somebody is helped from afar (S10-2.3a). */
public enum SupportChannel {
  PHONE,
  EMAIL,
  VIDEO
}
