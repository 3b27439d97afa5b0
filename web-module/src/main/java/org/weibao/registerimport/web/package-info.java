/** Import of a property centre's register F5 from a file. */
package org.weibao.registerimport.web;
