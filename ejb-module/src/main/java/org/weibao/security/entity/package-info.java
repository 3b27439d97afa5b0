/** What the security capability stores: failures by address. */
package org.weibao.security.entity;
