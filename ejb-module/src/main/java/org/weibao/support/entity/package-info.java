/** Stored help from afar. */
package org.weibao.support.entity;
