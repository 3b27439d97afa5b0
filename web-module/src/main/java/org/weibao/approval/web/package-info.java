/** Who answers for roles that packs name, on screen. */
package org.weibao.approval.web;
