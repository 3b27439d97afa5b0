/** The register, its decisions and clocks as stored. */
package org.weibao.request.entity;
