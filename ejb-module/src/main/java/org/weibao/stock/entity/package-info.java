/** Places, moves and balances as stored. */
package org.weibao.stock.entity;
