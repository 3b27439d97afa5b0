package org.weibao.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;

/**
 * Stands at the doors and lets in whom the access matrix names. Where the caller may do it is for
 * the operation to check, which knows the thing; see {@link AccessService#ensureInProject}.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class DoorGuard implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How a method is guarded. */
  private enum Kind {
    ALLOWS,
    WITHIN,
    PRODUCT_ONLY,
    OPEN,
    SHUT
  }

  private record Lock(Kind kind, String[] operations) {}

  private static final Map<Method, Lock> LOCKS = new ConcurrentHashMap<>();

  /** How many doors deep the thread is. */
  private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

  @Inject transient AccessService access;

  /**
   * Lets pass or refuses.
   *
   * @throws BusinessException {@link AccessProblem#NOT_ALLOWED}
   */
  @AroundInvoke
  public Object guard(InvocationContext context) throws Exception {
    int[] depth = DEPTH.get();
    ensureIn(LOCKS.computeIfAbsent(context.getMethod(), DoorGuard::lockOf), depth[0]);
    depth[0]++;
    try {
      return context.proceed();
    } finally {
      depth[0]--;
    }
  }

  private void ensureIn(Lock lock, int depth) {
    boolean in =
        switch (lock.kind) {
          case OPEN -> true;
          case PRODUCT_ONLY -> isProduct();
          case WITHIN -> depth > 0 || isProduct();
          case ALLOWS -> access.mayAny(lock.operations);
          case SHUT -> false;
        };
    if (!in) {
      throw new BusinessException(AccessProblem.NOT_ALLOWED, null);
    }
  }

  private static boolean isProduct() {
    return Call.current().filter(Call::isSystem).isPresent();
  }

  private static Lock lockOf(Method method) {
    if (method.isAnnotationPresent(Allows.class)) {
      return new Lock(Kind.ALLOWS, method.getAnnotation(Allows.class).value());
    } else if (method.isAnnotationPresent(Within.class)) {
      return new Lock(Kind.WITHIN, null);
    } else if (method.isAnnotationPresent(ProductOnly.class)) {
      return new Lock(Kind.PRODUCT_ONLY, null);
    }
    return new Lock(method.isAnnotationPresent(Open.class) ? Kind.OPEN : Kind.SHUT, null);
  }
}
