package org.weibao.demo;

import java.util.List;

/**
 * What the loader did.
 *
 * @param loaded false if the database already held projects and was left as it is
 * @param requests requests written; zero if none were
 * @param password the one password of all demo accounts
 * @param accounts who can sign in
 */
public record LoadResult(
    boolean loaded, long requests, String password, List<DemoAccount> accounts) {}
