/** Imports and their problems as stored. */
package org.weibao.registerimport.entity;
