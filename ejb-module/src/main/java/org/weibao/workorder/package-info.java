/** Dispatch: who is sent where and when, and what became of the visit. */
package org.weibao.workorder;
