/** Pages of the contacts. */
package org.weibao.contact.web;
