package org.weibao.idempotency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.weibao.idempotency.OnceService;
import org.weibao.idempotency.Submission;
import org.weibao.kernel.Call;
import org.weibao.kernel.web.DoneOnce;

/** Forms of pages, told apart by who sent them. */
@ApplicationScoped
public class FormsOnce implements DoneOnce {

  @Inject OnceService once;

  @Override
  public String once(String key, String content, Supplier<String> work) {
    String sender = Call.current().orElseThrow().login();
    return once.once(new Submission(sender, key, content), work).result();
  }
}
