/** Pages of the regulation register. */
package org.weibao.regulation.web;
