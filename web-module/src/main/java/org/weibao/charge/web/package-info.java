/** Pages of charges and price lists. */
package org.weibao.charge.web;
