/**
 * The product as its users meet it: started by its own script from the distribution's folder,
 * driven over HTTP, JMS and a real browser, stopped and killed.
 */
package org.weibao.systemtest;
