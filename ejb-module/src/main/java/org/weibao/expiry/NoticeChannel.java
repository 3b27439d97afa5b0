package org.weibao.expiry;

/** How a notice went to the customer; the property centre finds it in its own sign-in besides. */
public enum NoticeChannel {
  LETTER,
  EMAIL,
  BY_HAND,
  /** Here only: the property centre reads it in its own sign-in. */
  ONLINE
}
