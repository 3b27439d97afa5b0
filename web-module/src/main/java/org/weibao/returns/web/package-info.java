/**
 * Pages of returns to the maker, form F2: list, filling in, one return with its approvals and its
 * goods.
 */
package org.weibao.returns.web;
