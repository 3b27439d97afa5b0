/** Rules of a return that need neither database nor clock. */
package org.weibao.returns.control;
