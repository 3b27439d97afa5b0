/** Captures, stores, seals and reads the entries of the trail. */
package org.weibao.audit.entity;
