/** Pages on which administrators keep service accounts. */
package org.weibao.serviceaccount.web;
