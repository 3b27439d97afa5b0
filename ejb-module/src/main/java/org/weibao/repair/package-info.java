/** Work on site: visits, and the fault handling record F1 that each of them ends in. */
package org.weibao.repair;
