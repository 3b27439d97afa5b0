/** Proof that the product is an ordinary EAR: an unmodified Payara Server runs the same file. */
package org.weibao.payaraserver;
