/**
 * Who may come in: password hashes, the key that signs tokens, tokens themselves, sessions, the
 * slow-down after failures, and the administrator of a first start.
 */
package org.weibao.security;
