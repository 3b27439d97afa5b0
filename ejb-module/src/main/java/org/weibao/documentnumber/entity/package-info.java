/** Why documents have their numbers. */
package org.weibao.documentnumber.entity;
