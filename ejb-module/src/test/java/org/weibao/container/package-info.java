/** Services in a real server on the real database. */
package org.weibao.container;
