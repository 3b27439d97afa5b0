/** Reading rows and doing what they say, by the doors of whoever keeps the things. */
package org.weibao.masterimport.control;
