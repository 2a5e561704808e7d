import { expect, test } from "vitest";
import { type AnyPortkeyOptions, isSecretHeader, redactOptions } from "../../src/options.ts";
import { optionRows as rows } from "../support/option-rows.ts";

/** Options that the types refuse, as they come from JavaScript or JSON. */
const untyped = (options: unknown) => options as AnyPortkeyOptions;

test("redactOptions() hides secrets at every depth, in every form, and what is no data", () => {
  const secret = "s3cr3t-value";
  const text = JSON.stringify(redactOptions(untyped({
    api_key: secret,
    "x-portkey-virtual-key": secret,
    authorization: secret,
    config: { targets: [{ provider: "openai", apiKey: secret, awsSecretAccessKey: secret }], retry: { attempts: 1 } },
    vertexServiceAccountJson: { private_key: secret },
    headers: new Headers({ Authorization: `Bearer ${secret}`, Cookie: secret, "x-tenant": "a" }),
    webhookSecret: secret,
    logger: { secret, debug() {} },
    fetch: Object.assign(() => Promise.resolve(new Response()), { secret }),
    traceId: "t-1",
  })));
  expect(text).not.toContain(secret);
  expect(JSON.parse(text)).toMatchObject({
    apiKey: "[redacted]",
    config: { targets: [{ provider: "openai", api_key: "[redacted]" }], retry: { attempts: 1 } },
    headers: { "x-tenant": "a", authorization: "[redacted]" },
    logger: "[redacted]",
    traceId: "t-1",
  });
});

test("isSecretHeader() knows every secret of the table, in any form, and those of others", () => {
  const secrets = rows.filter((row) => isSecretHeader(row.header ?? row.name)).map((row) => row.name).sort();
  expect(secrets).toEqual([
    "amzServerSideEncryptionAwsKmsKeyId",
    "anthropicApiKey",
    "apiKey",
    "authorization",
    "awsAccessKeyId",
    "awsS3ObjectKey",
    "awsSecretAccessKey",
    "awsSessionToken",
    "azureAdToken",
    "azureEntraClientSecret",
    "config",
    "idempotencyKey",
    "oracleKeyPassphrase",
    "oraclePrivateKey",
    "vertexServiceAccountJson",
    "virtualKey",
    "webhookSecret",
  ]);
  for (const { name, snake } of rows) {
    if (name !== "config") expect(isSecretHeader(snake), snake).toBe(secrets.includes(name));
  }
});

test.each([
  ...[
    "Cookie",
    "set-cookie",
    "api-key",
    "proxy-authorization",
    "x-goog-api-key",
    "password",
    "X-Auth",
    "x-auth-token",
    "auth",
  ],
  ...[
    "x-amz-security-token",
    "x-hub-signature-256",
    "svix-signature",
    "X-Signature",
    "ocp-apim-subscription-key",
    "x-user-pwd",
  ],
  ...[
    "cf-access-jwt-assertion",
    "x-jwt",
    "x-functions-key",
    "x-csrf-token",
    "x-session",
    "client_secret",
    "x-sig",
    "x-access-key-id",
  ],
  ...["db_password", "x-client-credentials", "x-bearer", "x_auth", "vertex_service_account_json", "private_key"],
  ...[
    "api_keys",
    "accessKeys",
    "refresh_tokens",
    "passcode",
    "connectionString",
    "AZURE_CONNECTION_STRING",
    "x-pat",
    "sas",
    "tls_pem",
  ],
])("isSecretHeader() knows %s as a secret", (name) => {
  expect(isSecretHeader(name)).toBe(true);
});

test.each([
  ...[
    "accept",
    "x-tenant",
    "max_tokens",
    "content-type",
    "passthrough",
    "author",
    "x-author",
    "authority",
    "azure_auth_mode",
  ],
  ...[
    "awsAuthType",
    "x-request-id",
    "x-portkey-trace-id",
    "x-session-id",
    "user-agent",
    "x-design",
    "oauth-scopes",
    "etag",
    "monkeys",
    "path",
    "canvas",
    "stop_tokens",
    "sort_keys",
  ],
  ...[
    "x-portkey-provider",
    "keys",
    "tokenizer",
    "x-ratelimit-remaining-tokens",
    "compass",
    "x-config-version",
    "date",
    "provider",
  ],
])("isSecretHeader() takes %s for no secret", (name) => {
  expect(isSecretHeader(name)).toBe(false);
});
