package org.weibao.demo;

import java.util.List;

/**
 * Somebody who can sign in to the demo.
 *
 * @param roles names of the product's roles
 */
public record DemoAccount(String login, String displayName, List<String> roles) {}
