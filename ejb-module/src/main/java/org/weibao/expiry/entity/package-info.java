/** Stored contracts and notices of their end. */
package org.weibao.expiry.entity;
