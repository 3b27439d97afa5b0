/** Pages of goods for repair. */
package org.weibao.workshop.web;
