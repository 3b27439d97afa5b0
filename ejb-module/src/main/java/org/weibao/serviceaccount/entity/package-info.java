/** Stored service accounts. */
package org.weibao.serviceaccount.entity;
