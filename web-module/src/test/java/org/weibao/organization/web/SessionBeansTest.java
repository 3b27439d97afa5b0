package org.weibao.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** The server may write sessions down: what they hold survives that. */
class SessionBeansTest {

  @Test
  void the_active_user_can_be_written_down_and_read_again()
      throws IOException, ClassNotFoundException {
    ActiveUser user = new ActiveUser();
    user.speaks("zh-TW");
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(written)) {
      out.writeObject(user);
    }

    assertThat(written.size()).isLessThan(2_000);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
      assertThat(in.readObject()).isInstanceOf(ActiveUser.class);
    }
  }
}
