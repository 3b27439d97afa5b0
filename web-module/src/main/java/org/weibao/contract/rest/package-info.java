/** API of the terms of contracts. */
package org.weibao.contract.rest;
