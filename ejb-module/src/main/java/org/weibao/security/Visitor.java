package org.weibao.security;

import java.util.Objects;

/**
 * Where an attempt to come in is from.
 *
 * @param origin network address, at most 60 characters
 * @param agent what the client calls itself, at most 300 characters; empty if it does not say
 */
public record Visitor(String origin, String agent) {

  private static final int ORIGIN_LENGTH = 60;
  private static final int AGENT_LENGTH = 300;

  /** Both are cut to their length. */
  public Visitor {
    origin = cut(Objects.requireNonNull(origin, "origin"), ORIGIN_LENGTH);
    agent = agent == null ? "" : cut(agent, AGENT_LENGTH);
  }

  private static String cut(String text, int length) {
    String plain = text.replace('\0', ' ');
    return plain.length() <= length ? plain : plain.substring(0, length);
  }
}
