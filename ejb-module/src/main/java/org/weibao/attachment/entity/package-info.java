/** Stored files. */
package org.weibao.attachment.entity;
