package org.weibao.serviceaccount.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All service accounts. */
@Schema(description = "All service accounts")
public record ServiceAccountList(List<ServiceAccountAnswer> accounts) {}
