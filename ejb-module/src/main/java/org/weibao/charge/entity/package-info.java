/** What is stored of price lists and charges. */
package org.weibao.charge.entity;
