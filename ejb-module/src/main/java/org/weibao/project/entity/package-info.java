/** Projects as stored. */
package org.weibao.project.entity;
