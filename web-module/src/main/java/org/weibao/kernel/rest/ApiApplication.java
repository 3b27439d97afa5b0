package org.weibao.kernel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API: everything below {@code /api}, with a token. */
@ApplicationScoped
@ApplicationPath("api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Weibao API",
            version = "1",
            license = @License(name = "Apache-2.0"),
            description =
                """
                After-sales service for building systems under a property group's regulation.

                **Token.** `POST /api/v1/tokens` with login and password gives a token for 15 minutes; send it as \
                `Authorization: Bearer …`. The session of the pages does not open the API. Programs get theirs from \
                the same address with client id and secret (OAuth 2.0 client credentials) and may do what their scopes \
                open. `GET /api/v1/jwks` has the keys that verify tokens.
                **Problems.** Every refusal is `application/problem+json` (RFC 9457): `type` and `code` are stable, \
                `detail` and the messages in `errors` are in the language of `Accept-Language` (en, zh-CN, zh-TW). \
                `requestId` finds the call in the log; it is the `X-Request-Id` that you sent, if you sent one.
                **Input.** Fields that the API does not know are refused, so that a misspelt optional field does not \
                get lost. Instants are ISO 8601 with offset, amounts are strings beside their currency.
                **Lists** give `next`, a cursor for the following page, until there is none.
                **Changes** to something that has an `ETag` need it back in `If-Match`: 428 without, 412 when \
                somebody else changed it meanwhile; `changedBy`, `changedAt` and `changes` say who, when and what.
                """),
    components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
    security = @SecurityRequirement(name = ApiApplication.TOKEN))
@SecurityScheme(
    securitySchemeName = ApiApplication.TOKEN,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT")
public class ApiApplication extends Application {

  /** Name of the security scheme in the OpenAPI document. */
  public static final String TOKEN = "token";

  /**
   * Answers up to this size are sent in one piece, with their length; the server's own eight
   * kilobytes are less than a page of a list. It has to be the size of the response's buffer too.
   */
  public static final int WHOLE_ANSWER_BYTES = 32 * 1024;

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.contentLength.buffer", WHOLE_ANSWER_BYTES);
  }
}
