/** Makes a chain of what rules of packs say. */
package org.weibao.approval.control;
