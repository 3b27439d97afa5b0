package org.weibao.kernel.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.weibao.listing.rest.ListDocument;
import org.weibao.organization.rest.PersonDataInput;
import org.weibao.organization.rest.PersonInput;
import org.weibao.organization.rest.RoleEndInput;
import org.weibao.organization.rest.RoleInput;
import org.weibao.organization.rest.StandInInput;
import org.weibao.repair.rest.FaultRecordInput;
import org.weibao.repair.rest.VisitInput;
import org.weibao.request.rest.ServiceRequestInput;
import org.weibao.returns.rest.CancellationInput;
import org.weibao.returns.rest.DecisionInput;
import org.weibao.returns.rest.ReceiptInput;
import org.weibao.returns.rest.ReturnInput;
import org.weibao.returns.rest.ShipmentInput;
import org.weibao.security.rest.PasswordChange;
import org.weibao.security.rest.TokenRequest;
import org.weibao.serviceaccount.rest.NewServiceAccountInput;
import org.weibao.serviceaccount.rest.ServiceAccountInput;

/** Completes the OpenAPI document: what inputs must hold, and how every operation refuses. */
public class ApiDocument implements OASFilter {

  private static final List<Class<? extends Record>> INPUTS =
      List.of(
          TokenRequest.class,
          PasswordChange.class,
          PersonInput.class,
          PersonDataInput.class,
          RoleInput.class,
          RoleEndInput.class,
          StandInInput.class,
          ServiceRequestInput.class,
          VisitInput.class,
          FaultRecordInput.class,
          ReturnInput.class,
          DecisionInput.class,
          ShipmentInput.class,
          ReceiptInput.class,
          CancellationInput.class,
          NewServiceAccountInput.class,
          ServiceAccountInput.class);

  private static final Map<String, String> REFUSALS =
      Map.of(
          "400", "The request cannot be read",
          "401", "No valid token",
          "403", "The caller's roles do not allow it",
          "422", "Values are missing or wrong; one entry each in errors",
          "default", "Any other refusal");

  @Override
  public Operation filterOperation(Operation operation) {
    ListDocument.complete(operation);
    APIResponses responses = operation.getResponses();
    REFUSALS.forEach((status, text) -> responses.addAPIResponse(status, problem(text)));
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      return;
    }
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    for (Class<? extends Record> input : INPUTS) {
      Schema schema = schemas.get(name(input));
      if (schema != null && schema.getProperties() != null) {
        schema.setAdditionalPropertiesBoolean(false);
        for (Field field : input.getDeclaredFields()) {
          describe(field, schema);
        }
      }
    }
  }

  private static void describe(Field field, Schema object) {
    Schema property = object.getProperties().get(field.getName());
    if (property == null) {
      return;
    }
    boolean required =
        field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
    if (required
        && (object.getRequired() == null || !object.getRequired().contains(field.getName()))) {
      object.addRequired(field.getName());
    }
    Size size = field.getAnnotation(Size.class);
    if (size != null) {
      property.setMaxLength(size.max());
    }
  }

  private static String name(Class<?> input) {
    String given =
        input.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class).name();
    return given.isEmpty() ? input.getSimpleName() : given;
  }

  private static APIResponse problem(String description) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                "application/problem+json",
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    return OASFactory.createAPIResponse().description(description).content(content);
  }
}
