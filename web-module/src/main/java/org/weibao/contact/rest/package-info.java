/** The API of the contacts. */
package org.weibao.contact.rest;
