package org.weibao.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.weibao.security.TokenSubject;
import org.weibao.security.VerifiedToken;

class VerifiedTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final VerifiedTokens tokens = new VerifiedTokens();

  @Test
  void a_token_is_known_until_it_expires_and_not_a_second_longer() {
    VerifiedToken token = token("a", NOW.plusSeconds(900));
    tokens.add(token, NOW);

    assertThat(tokens.find("a", NOW.plusSeconds(899))).contains(token);
    assertThat(tokens.find("a", NOW.plusSeconds(900))).isEmpty();
    assertThat(tokens.find("a", NOW)).as("forgotten once it was seen expired").isEmpty();
  }

  @Test
  void another_text_is_not_known() {
    tokens.add(token("a", NOW.plusSeconds(900)), NOW);

    assertThat(tokens.find("a ", NOW)).isEmpty();
    assertThat(tokens.find("", NOW)).isEmpty();
  }

  @Test
  void a_full_store_takes_new_tokens_in_the_place_of_expired_ones_only() {
    for (int i = 0; i < VerifiedTokens.TOKENS_AT_MOST; i++) {
      tokens.add(token("t" + i, NOW.plusSeconds(60)), NOW);
    }
    tokens.add(token("late", NOW.plusSeconds(900)), NOW);
    assertThat(tokens.find("late", NOW)).isEmpty();
    assertThat(tokens.find("t0", NOW)).isPresent();

    tokens.add(token("later", NOW.plusSeconds(900)), NOW.plusSeconds(60));
    assertThat(tokens.find("later", NOW.plusSeconds(60))).isPresent();
  }

  private static VerifiedToken token(String text, Instant expires) {
    JsonWebToken token =
        new JsonWebToken() {
          @Override
          public String getName() {
            return "tech1";
          }

          @Override
          public Set<String> getClaimNames() {
            return Set.of("exp", "raw_token");
          }

          @Override
          @SuppressWarnings("unchecked")
          public <T> T getClaim(String name) {
            return (T)
                Map.<String, Object>of("exp", expires.getEpochSecond(), "raw_token", text)
                    .get(name);
          }
        };
    TokenSubject caller = new TokenSubject("1", 1, "tech1", "Tech", Set.of("STAFF"), Set.of());
    return new VerifiedToken(token, caller, NOW);
  }
}
