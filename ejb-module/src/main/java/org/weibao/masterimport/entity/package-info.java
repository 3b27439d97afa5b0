/** Imports, their problems and what they changed, as stored. */
package org.weibao.masterimport.entity;
