/** Values and rules that every capability uses; depends on nothing else. */
package org.weibao.kernel;
