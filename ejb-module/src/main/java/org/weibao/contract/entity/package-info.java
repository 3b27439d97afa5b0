/** Stored terms of contracts. */
package org.weibao.contract.entity;
