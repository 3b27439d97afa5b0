/** What the security capability stores: ends of tokens, and failures by address. */
package org.weibao.security.entity;
