/** Stored contacts, shifts and lists. */
package org.weibao.contact.entity;
