/**
 * Who may come in: password hashes, the keys that sign tokens, tokens themselves, sessions, the
 * slow-down after failures by name and by address, and the administrator of a first start.
 */
package org.weibao.security;
