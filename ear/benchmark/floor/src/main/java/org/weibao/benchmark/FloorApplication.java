package org.weibao.benchmark;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything below the context root. */
@ApplicationPath("")
public class FloorApplication extends Application {}
