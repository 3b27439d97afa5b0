/** Reads and writes what is stored about persons. */
package org.weibao.privacy.entity;
