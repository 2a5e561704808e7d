import { createHeaders, PORTKEY_GATEWAY_URL } from "portkey-ai";

const headers = createHeaders({
  apiKey: "pk-test",
  provider: "openai",
  traceID: "trace-7",
  metadata: { _user: "u-1", environment: "prod" },
  config: { retry: { attempts: 3 } },
  cacheNamespace: "blue",
  debug: false,
});
console.log(PORTKEY_GATEWAY_URL);
for (const name of Object.keys(headers).sort()) {
  console.log(name, headers[name]);
}
