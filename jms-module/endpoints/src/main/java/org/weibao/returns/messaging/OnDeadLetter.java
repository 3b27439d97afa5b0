package org.weibao.returns.messaging;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.weibao.kernel.Call;
import org.weibao.returns.IncomingMessage;
import org.weibao.returns.SupplierDialogueService;

/**
 * Takes what suppliers said and the broker gave up into the inbox, where somebody sees it and can
 * have it heard again. What they did not fetch of ours stays in the broker.
 */
@MessageDriven(
    name = "OnDeadLetter",
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "destination", propertyValue = "weibao.dead-letter"),
      @ActivationConfigProperty(
          propertyName = "messageSelector",
          propertyValue = "_AMQ_ORIG_ADDRESS LIKE 'weibao.supplier.%.from'"),
      @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
      @ActivationConfigProperty(propertyName = "useLocalTx", propertyValue = "true"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
    })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnDeadLetter implements MessageListener {

  private static final System.Logger LOG = System.getLogger(OnDeadLetter.class.getName());

  @Inject SupplierDialogueService dialogue;

  @Override
  public void onMessage(Message message) {
    try {
      IncomingMessage incoming = Delivered.read(message);
      Runnable end = Call.system("supplier:" + incoming.supplier(), incoming.transportId()).begin();
      try {
        dialogue.keep(incoming);
      } finally {
        end.run();
      }
      LOG.log(
          System.Logger.Level.WARNING,
          "message {0} of supplier {1} failed in all deliveries and was set aside",
          incoming.transportId(),
          incoming.supplier());
    } catch (JMSException e) {
      throw new EJBException("the broker's message cannot be read", e);
    }
  }
}
