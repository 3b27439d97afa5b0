/** Stored returns. */
package org.weibao.returns.entity;
